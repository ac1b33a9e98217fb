import type { ProductKind } from '../../seed/catalog/product-seed.ts'

const HOUR_MS = 60 * 60 * 1_000
const DAY_MS = 24 * HOUR_MS

/** How long a purchase or a renewal can be undone. */
export type RefundWindow = { lengthMs: number; words: string; refusal: 900117 | 900213; type: 'Full' | 'Partial' }

const days = (count: number, type: RefundWindow['type']): RefundWindow => ({
  lengthMs: count * DAY_MS,
  words: `${count}-day`,
  refusal: 900117,
  type,
})

/**
 * The window of a product (ch. 5.6): licences and software subscriptions seven days, prorated; perpetual software
 * thirty; offers of the marketplace a day for a month's term and two weeks otherwise. Undefined: there is none.
 */
export function refundWindow(kind: ProductKind | 'offer', term: string | null): RefundWindow | undefined {
  switch (kind) {
    case 'license':
    case 'software-subscription':
    case 'suse':
      return days(7, 'Partial')
    case 'perpetual':
      return days(30, 'Full')
    case 'saas':
      return term === 'P1M' ? { lengthMs: DAY_MS, words: '24-hour', refusal: 900213, type: 'Full' } : days(14, 'Full')
    default:
      return undefined
  }
}
