import type { PriceSheetRow } from '../wire/catalog/price-sheet-row'
import { enumReader } from '../wire/enums'
import { normalizeBillingCycle } from '../wire/orders/purchase'

/** What sheets call segments, beside the catalogue's own words. */
const SHEET_SEGMENTS: Readonly<Record<string, string>> = { charity: 'nonprofit', '': 'commercial' }

/** Sheets write a perpetual licence's term so; the catalogue has none. */
const isOneTime = enumReader(['one_time'], '')

/**
 * Takes a row of a price sheet; returns the offer that it prices, in the words of PlanChoice, and its tier of quantity.
 * Sheets of before there were segments are commercial. partner-center-api.md ch. 5.11.
 */
export function offerOfRow({ segment = '', termDuration = '', billingPlan = '', ...row }: PriceSheetRow) {
  const known = segment.toLowerCase()
  const hasNoTerm = isOneTime(termDuration) === 'one_time'
  return {
    productId: row.productId,
    skuId: row.skuId,
    segment: SHEET_SEGMENTS[known] ?? known,
    termDuration: hasNoTerm ? '' : termDuration,
    billingCycle: hasNoTerm && billingPlan === '' ? 'one_time' : normalizeBillingCycle(billingPlan),
    tierMin: row.pricingTierRangeMin ?? 0,
    tierMax: row.pricingTierRangeMax ?? null,
  }
}
