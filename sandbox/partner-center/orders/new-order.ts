import { randomBytes, randomUUID } from 'node:crypto'
import type { ProductSeed } from '../../seed/catalog/product-seed.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import type { Customer } from '../../seed/customer.ts'
import type { Clock } from '../../world.ts'
import type { Pricing } from '../carts/stored-cart.ts'
import { skuTitle } from '../catalog/sku-resource.ts'
import { scheduleLine } from './progress.ts'
import type { StoredOrder, StoredOrderLine } from './stored-order.ts'

/** A line of which everything has been checked. `pricing` is in units of the currency. */
export type NewOrderLine = {
  offerId: string
  friendlyName: string | undefined
  quantity: number
  currencyCode: string
  /** Empty for what has no term. */
  termDuration: string
  pricing: Pricing
  partnerIdOnRecord: string | undefined
  additionalPartnerIdsOnRecord: readonly string[]
  provisioningContext: Record<string, string> | undefined
  renewsTo: { termDuration: string } | undefined
  attestationAccepted: boolean | undefined
  promotionId: string | undefined
  customTermEndDate: string | undefined
  purchaseCommitment?: { amount: number; currency: string; grain: string } | undefined
  parentSubscriptionId?: string | undefined
}

type NewOrder = {
  customer: Customer
  billingCycle: string
  lines: readonly NewOrderLine[]
  placedAt: Date
  clock: Clock
  /** Makes the ids; random unless told. */
  ids?: { guid(): string; hex(length: number): string }
}

const randomIds = {
  guid: randomUUID as () => string,
  hex: (length: number) => randomBytes(length).toString('hex').slice(0, length),
}

/** Makes the order of one group; it is pending, and each line has its time table. */
export function newOrder({ customer, billingCycle, lines, placedAt, clock, ids = randomIds }: NewOrder): StoredOrder {
  const alternateId = ids.hex(12)
  const cents = lines.reduce((sum, line) => sum + Math.round(line.pricing.extendedPrice * 100), 0)
  return {
    // One-time purchases still get the older, longer form (ch. 7.2); the friendly id is the short one.
    id: billingCycle === 'one_time' ? `${ids.hex(32)}1` : alternateId,
    alternateId,
    customerId: customer.id,
    billingCycle,
    currencyCode: lines[0]?.currencyCode ?? '',
    createdAt: placedAt.toISOString(),
    listedAt: new Date(placedAt.getTime() + clock.listedAfterMs).toISOString(),
    lineItems: lines.map((line, index) => newLine(line, index, lines.length, { billingCycle, placedAt, clock, ids })),
    totalPrice: cents / 100,
    awaitsPurchaseOrder: lines.some((line) => catalogue(line.offerId).sku?.trigger === 'purchase-order'),
  }
}

type Surroundings = Required<Pick<NewOrder, 'billingCycle' | 'placedAt' | 'clock' | 'ids'>>

function newLine(line: NewOrderLine, index: number, count: number, surroundings: Surroundings): StoredOrderLine {
  const { product, sku } = catalogue(line.offerId)
  const { currencyCode, friendlyName, partnerIdOnRecord, additionalPartnerIdsOnRecord, ...rest } = line
  const title = product && sku ? skuTitle(product, sku) : line.offerId
  return {
    ...rest,
    lineItemNumber: index,
    subscriptionId: product && makesSubscription(product) ? surroundings.ids.guid() : null,
    friendlyName: friendlyName || title,
    billingCycle: surroundings.billingCycle,
    ...(partnerIdOnRecord === undefined ? {} : { partnerIdOnRecord }),
    ...(additionalPartnerIdsOnRecord.length === 0
      ? {}
      : { additionalPartnerIdsOnRecord: [...additionalPartnerIdsOnRecord] }),
    schedule: scheduleLine(surroundings.placedAt, surroundings.clock, { index, count, trigger: sku?.trigger }),
  }
}

function catalogue(offerId: string) {
  const [productId = '', skuId = ''] = offerId.split(':')
  const product = findProduct(productId)
  return { product, sku: product && findSku(product, skuId) }
}

/** Reservations and perpetual licences are entitlements and never show as subscriptions. */
function makesSubscription({ kind }: ProductSeed): boolean {
  return (
    kind === 'license' ||
    kind === 'azure-plan' ||
    kind === 'savings-plan' ||
    kind === 'saas' ||
    kind === 'software-subscription' ||
    kind === 'suse'
  )
}
