import { newOrder } from '../partner-center/orders/new-order.ts'
import type { StoredOrder } from '../partner-center/orders/stored-order.ts'
import { inspectLine } from '../partner-center/purchase/line/inspect-line.ts'
import { pricingResource } from '../partner-center/purchase/line/price-line.ts'
import { nothingOwned } from '../partner-center/purchase/owned.ts'
import type { Clock } from '../world.ts'
import { availabilitiesOf } from './catalog/availabilities.ts'
import type { TermDuration } from './catalog/product-seed.ts'
import { findProduct, findSku } from './catalog/products.ts'
import type { Customer } from './customer.ts'
import { knownCustomerId } from './known-customers.ts'
import { random } from './random.ts'

type Row = readonly [
  customer: number,
  daysAgo: number,
  sku: string,
  term: TermDuration | null,
  billingCycle: string,
  quantity: number,
  partnerIdOnRecord?: string,
]

/** What the documentation companies bought before; customers are numbered as in `known-customers.ts`. */
const rows: readonly Row[] = [
  [1, 212, 'DZH318Z0BPS6:0001', null, 'monthly', 1],
  [1, 200, 'CFQ7TTC0LFLX:0001', 'P1Y', 'annual', 120, '517285'],
  [1, 96, 'CFQ7TTC0HD33:0003', 'P1Y', 'annual', 15, '517285'],
  [1, 5, 'CFQ7TTC0LHSL:0001', 'P1M', 'monthly', 25, '6034471'],
  [2, 150, 'CFQ7TTC0LCHC:0001', 'P1Y', 'monthly', 48, '5357563'],
  [2, 3, 'CFQ7TTC0MM8R:0001', 'P1Y', 'annual', 12, '5357563'],
  [3, 301, 'CFQ7TTC0LDPB:0001', 'P1Y', 'monthly', 35, '4847383'],
  [4, 88, 'CFQ7TTC0LH18:0001', 'P1Y', 'monthly', 60, '6118839'],
  [5, 41, 'CFQ7TTC0LH1G:0001', 'P1M', 'monthly', 9],
  [8, 330, 'DZH318Z0BPS6:0001', null, 'monthly', 1],
  [8, 120, 'CFQ7TTC0LF8R:0001', 'P3Y', 'annual', 210, '5357564'],
  [10, 64, 'CFQ7TTC0LH16:0001', 'P1M', 'monthly', 80],
  [17, 27, 'CFQ7TTC0LDPB:0001', 'P1Y', 'monthly', 14],
]

const DAY_MS = 24 * 60 * 60 * 1_000
/** The past took no time. */
const clock: Clock = { provisionAfterMs: 60_000, listedAfterMs: 0, cartLifetimeMs: 0, checkoutTakesMs: 0 }

/** Orders that customers placed before the sandbox first started, dated from `seededAt`; the same ids on every run. */
export function seedOrders(seededAt: Date, findCustomer: (id: string) => Customer | undefined): StoredOrder[] {
  return rows.flatMap((row) => {
    const customer = findCustomer(knownCustomerId(row[0]))
    return customer === undefined ? [] : [seedOrder(row, customer, seededAt)]
  })
}

function seedOrder(row: Row, customer: Customer, seededAt: Date): StoredOrder {
  const [, daysAgo, sku, term, billingCycle, quantity, partnerIdOnRecord] = row
  const placedAt = new Date(seededAt.getTime() - daysAgo * DAY_MS)
  const catalogItemId = catalogItem(sku, customer.country, term)
  const inspected = inspectLine(
    { catalogItemId, quantity, billingCycle },
    { customer, now: placedAt, owned: nothingOwned, besides: [{ plan: 'CFQ7TTC0LFLX:0001', quantity: 1 }] },
  )
  if ('problem' in inspected) throw new RangeError(`the seed order ${sku} cannot be bought: ${inspected.problem.kind}`)
  const stream = random(`order ${row.join(' ')}`)
  const line = {
    offerId: catalogItemId,
    friendlyName: undefined,
    quantity,
    currencyCode: inspected.currency,
    termDuration: term ?? '',
    pricing: pricingResource(inspected.pricing),
    partnerIdOnRecord,
    additionalPartnerIdsOnRecord: [],
    provisioningContext: undefined,
    renewsTo: undefined,
    attestationAccepted: undefined,
    promotionId: inspected.promotion?.id,
    customTermEndDate: undefined,
  }
  const ids = { guid: () => stream.guid(), hex: (length: number) => stream.text(length, '0123456789abcdef') }
  return newOrder({ customer, billingCycle, lines: [line], placedAt, clock, ids })
}

function catalogItem(key: string, country: string, term: TermDuration | null): string {
  const [productId = '', skuId = ''] = key.split(':')
  const product = findProduct(productId)
  const sku = product && findSku(product, skuId)
  const found = product && sku && availabilitiesOf(product, sku, country).find((candidate) => candidate.term === term)
  if (found === undefined) throw new RangeError(`${key} is not sold for ${term} in ${country}`)
  return `${key}:${found.id}`
}
