import type { Segment } from '../../partner-center/wire/wire-words.ts'

/** What a product is, which decides its views, terms, billing and whether it makes subscriptions. */
export type ProductKind =
  | 'license'
  | 'azure-plan'
  | 'vm-reservation'
  | 'sql-reservation'
  | 'cosmos-reservation'
  | 'savings-plan'
  | 'perpetual'
  | 'software-subscription'
  | 'suse'
  | 'saas'

export type TermDuration = 'P1M' | 'P1Y' | 'P3Y'

export type SkuSeed = {
  id: string
  /** Absent: the product's. */
  title?: string
  description?: string
  /**
   * Price of one unit in US cents. Licences and SaaS: of one month in a yearly term. Reservations, software: of the
   * shortest term or, for perpetual software, of the licence.
   */
  usdCents: number
  minimumQuantity?: number
  maximumQuantity: number
  /** Empty for what has no term. */
  terms: readonly TermDuration[]
  segments: readonly Segment[]
  /** Country codes; absent: every market. */
  markets?: readonly string[]
  isTrial?: boolean
  /** `productId:skuId` of the plans of which the customer needs one. */
  prerequisiteSkus?: readonly string[]
  upgradeTargets?: readonly string[]
  /** How many seats of an add-on there may be for the seats of its plans. */
  addOnSeats?: { atMostBase?: true; minimumPercentOfBase?: number }
  enforceAttestation?: boolean
  /** `productId:skuId` of older versions that a buyer of software may use instead; they are not sold. */
  includes?: readonly string[]
  /** Azure names of a reservation. */
  arm?: { skuName: string; region: string; regionName: string; hardware?: Readonly<Record<string, string>> }
  /** Azure name of a savings plan. */
  armSkuName?: string
  /** What a price of SaaS includes. */
  includedQuantity?: { units: string; description: string }
  /** Only where use beyond what is included is charged, e.g. `overage`. */
  consumptionType?: string
  /** How orders of it go wrong or slowly; see `triggers.ts`. */
  trigger?: 'quota' | 'no-inventory' | 'slow' | 'fails' | 'purchase-order' | 'refused-at-checkout'
}

export type ProductSeed = {
  id: string
  title: string
  description: string
  kind: ProductKind
  publisherName: string
  /** Only in the view of specialized offers. */
  isSpecializedOffer?: boolean
  skus: readonly SkuSeed[]
}
