/** What a cart line and an order line have in common, as far as the catalogue is concerned. */
export type LineRequest = {
  /** `productId:skuId:availabilityId`. */
  catalogItemId: string
  quantity: number
  /** Wire spelling; absent: the first cycle of the availability. */
  billingCycle?: string
  /** Absent: the availability's term. */
  termDuration?: string
  /** ISO 4217; absent: the currency of the customer's market. */
  currencyCode?: string
  provisioningContext?: Record<string, string>
  attestationAccepted?: boolean
  promotionId?: string
  /** ISO date in UTC. */
  customTermEndDate?: string
  renewsTo?: { termDuration: string }
  purchaseCommitment?: { amount: number; currency: string; grain: string }
  /** Whether it has a reseller on record. */
  namesResellers?: boolean
}

/** Why a line cannot be bought. Carts write it beside the line, orders refuse with it. */
export type LineProblem =
  | { kind: 'catalog-item'; missing: 'product' | 'sku' | 'availability' }
  | { kind: 'off-sale' }
  | { kind: 'segment'; segment: string }
  | { kind: 'term'; term: string }
  | { kind: 'billing-cycle'; billingCycle: string }
  | { kind: 'currency'; currency: string }
  | { kind: 'quantity'; minimum: number; maximum: number; quantity: number; owned: number }
  | { kind: 'sandbox-limit'; limit: string }
  | { kind: 'not-in-sandbox' }
  | { kind: 'participants' }
  | { kind: 'attestation' }
  | { kind: 'quota' }
  | { kind: 'inventory' }
  | { kind: 'base-missing'; bases: readonly string[] }
  | { kind: 'base-seats'; seats: number }
  | { kind: 'add-on-minimum'; minimum: number }
  | { kind: 'provisioning-context' }
  | { kind: 'azure-subscription'; reason: 'unknown' | 'not-azure' | 'inactive' | 'not-registered' }
  | { kind: 'purchase-commitment' }
  | { kind: 'renews-to'; term: string }
  | { kind: 'promotion'; promotionId: string }
  | { kind: 'end-date-product' }
  | { kind: 'end-date'; endDate: string }
  | { kind: 'unprocessable' }
