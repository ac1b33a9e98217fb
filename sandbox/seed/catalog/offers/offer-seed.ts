import { scaleToStep } from '../../../partner-center/wire/money.ts'
import type { Segment } from '../../../partner-center/wire/wire-words.ts'
import { currencyOf } from '../currencies.ts'

export type OfferCategory =
  | 'Enterprise_Key'
  | 'SmallBusiness_Key'
  | 'Government_Key'
  | 'Education_Key'
  | 'Nonprofit_Key'
  | 'Trial_Key'

/** An item of the catalogue before new commerce: one id, no SKUs and no availabilities (ch. 5.9). */
export type OfferSeed = {
  /** A GUID in capitals, or `MS-AZR-…`. */
  id: string
  name: string
  description: string
  /** Null for add-ons, whose category is empty. */
  category: OfferCategory | null
  segment: Segment
  /** US cents of one seat for one month; 0 for what is billed by use. */
  usdCents: number
  maximumQuantity: number
  billing: 'license' | 'usage'
  supportedBillingCycles: readonly ('monthly' | 'annual' | 'none')[]
  /** Ids of the offers of which an add-on needs one; empty for what stands alone. */
  prerequisiteOffers: readonly string[]
  upgradeTargetOffers: readonly string[]
  /** Into which a trial can be converted. */
  conversionTargetOffers: readonly string[]
  isTrial: boolean
  /** Commercial offers went off sale in 2022; those that the documentation buys are kept on sale here. */
  isAvailableForPurchase: boolean
}

/**
 * Price of one seat for one month or year in hundredths, before tax.
 * @param currency ISO 4217. Throws RangeError for one that no market has.
 */
export function offerPrice({ usdCents }: OfferSeed, billingCycle: string, currency: string): number {
  const { perThousandUsd, step } = currencyOf(currency)
  const month = scaleToStep(usdCents, perThousandUsd, 1_000, step)
  return billingCycle === 'annual' ? month * 12 : month
}
