import { randomBytes, randomUUID } from 'node:crypto'
import type { ProductSeed } from '../../seed/catalog/product-seed.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import type { Customer } from '../../seed/customer.ts'
import type { Clock } from '../../world.ts'
import type { Pricing } from '../carts/stored-cart.ts'
import { isLegacyId, planFacts } from '../purchase/plan-facts.ts'
import { scheduleLine } from './provisioning/progress.ts'
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
  /** Place of the line that an add-on is bought towards. */
  towardsLine?: number
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
  const isLegacy = lines[0] !== undefined && isLegacyId(lines[0].offerId)
  const cents = lines.reduce((sum, line) => sum + Math.round(line.pricing.extendedPrice * 100), 0)
  return {
    // Legacy orders have GUIDs, one-time purchases an older, longer form (ch. 7.2); the friendly id is the short one.
    id: isLegacy ? ids.guid() : billingCycle === 'one_time' ? `${ids.hex(32)}1` : alternateId,
    alternateId,
    customerId: customer.id,
    billingCycle,
    currencyCode: lines[0]?.currencyCode ?? '',
    createdAt: placedAt.toISOString(),
    listedAt: new Date(placedAt.getTime() + clock.listedAfterMs).toISOString(),
    lineItems: withParents(
      lines,
      lines.map((line, index) => newLine(line, index, lines.length, { billingCycle, placedAt, clock, ids })),
    ),
    totalPrice: cents / 100,
    awaitsPurchaseOrder: lines.some((line) => catalogue(line.offerId).sku?.trigger === 'purchase-order'),
  }
}

export type Surroundings = Required<Pick<NewOrder, 'billingCycle' | 'placedAt' | 'clock' | 'ids'>>

/** Add-ons name the subscription of the line that they were bought towards. */
function withParents(asked: readonly NewOrderLine[], made: readonly StoredOrderLine[]): StoredOrderLine[] {
  return made.map((line, index) => {
    const parent = made[asked[index]?.towardsLine ?? -1]?.subscriptionId
    return parent ? { ...line, parentSubscriptionId: parent } : line
  })
}

export function newLine(line: NewOrderLine, index: number, count: number, surroundings: Surroundings): StoredOrderLine {
  const { product, sku } = catalogue(line.offerId)
  const { currencyCode, friendlyName, partnerIdOnRecord, additionalPartnerIdsOnRecord, towardsLine, ...rest } = line
  const isLegacy = isLegacyId(line.offerId)
  const makesOne = isLegacy || (product !== undefined && makesSubscription(product))
  const id = makesOne ? surroundings.ids.guid() : null
  return {
    ...rest,
    lineItemNumber: index,
    // Legacy ids come in capitals (ch. 8.2).
    subscriptionId: isLegacy && id !== null ? id.toUpperCase() : id,
    friendlyName: friendlyName || planFacts(line.offerId)?.title || line.offerId,
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
