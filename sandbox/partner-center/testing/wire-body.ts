type WireLink = { uri: string; method: string; headers: { key: string; value: string }[] }

type WireLine = {
  id: number
  quantity: number
  status: string
  orderGroup: string
  billingCycle: string
  subscriptionId?: string
  termDuration?: string
  promotionId?: string
  renewsTo?: unknown
  participants?: { key: string; value: string }[]
  pricing?: Record<'listPrice' | 'discountedPrice' | 'proratedPrice' | 'price' | 'extendedPrice', number>
  error?: { errorCode: number; errorDescription: string }
}

/** The members of answers that tests look at by name; which of them an answer has depends on the operation. */
export type WireBody = {
  id: string
  code: number | string | undefined
  status: string
  totalCount: number
  totalPrice: number
  billingCycle: string
  name: string
  mpnId: string
  segment: string
  type: string
  isSigned: boolean
  partnerName: string
  allowDelegatedAccess: boolean
  customDomains: string[]
  dynamicAttributes: unknown
  attestationProperties: unknown
  expirationTimestamp: string
  lastModifiedTimestamp: string
  billingProfile: { culture: string; defaultAddress: { country: string } }
  companyProfile: { companyName: string }
  terms: { duration: string; billingCycle: string }[]
  links: Record<'self' | 'skus' | 'availabilities', WireLink> & { next?: WireLink }
  attributes: { objectType: string }
  items: WireBody[]
  allowedCustomTermEndDate: string
  eligibilities: { isEligible: boolean; errors?: { type: string }[] }[]
  orders: WireBody[]
  orderErrors?: { orderGroupId: string; code: number; description: string }[]
  lineItems: WireLine[]
  quantity: number
  offerId: string
  friendlyName: string
  termDuration: string
  autoRenewEnabled: boolean
  commitmentEndDate: string
  billingCycleEndDate: string
  refundableQuantity?: { totalQuantity: number; details: { quantity: number; allowedUntilDateTime: string }[] }
  operationId: string
  toSubscriptionId?: string
  subscriptionEligibilities: { isEligible: boolean; subscriptionId: string; errors: { code: number }[] }[]
  Events: { name: string; status: string }[]
  transition: { operationId: string; FromCatalogItemId: string; Events: { status: string }[] }[]
  attachmentId: string
  attachmentType: string
}
