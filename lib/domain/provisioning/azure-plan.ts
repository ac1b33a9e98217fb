/** An Azure plan (or the Azure offer of before it) that the customer has now: what reservations and savings plans belong to. */
export type AzurePlan = {
  /** Partner Center's id of the subscription, which the wire wants; a person reads `name`. */
  subscriptionId: string
  name: string
  /** Before Azure plans: MS-AZR-0145P. Reservations have availabilities of their own for each. partner-center-api.md ch. 5.3. */
  isLegacy: boolean
  subscriptions: AzureSubscription[]
}

/** An Azure subscription under an Azure plan. ch. 8.1 S16. */
export type AzureSubscription = { entitlementId: string; name: string; isActive: boolean }

/** Whether reservations may be bought for a subscription. ch. 8.9; `unknown` is a word nobody here has heard of. */
export type RegistrationState = 'registered' | 'registering' | 'notregistered' | 'unknown'

/** Whether Microsoft has what is to be reserved; `reasons` in its own words. ch. 5.8. */
export type StockCheck = { isRestricted: boolean; reasons: string[] }
