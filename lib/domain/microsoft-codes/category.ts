/** What kind of refusal one of Microsoft's codes is: what has to change before asking again makes sense. */
const REFUSAL_CATEGORIES = [
  /** Token missing, ended, or for another audience; Conditional Access. Somebody signs in, or mends the registration. */
  'authentication',
  /** Signed in without a second factor. */
  'multifactor',
  /** The role, or the application alone, may not. */
  'role',
  /** No reseller relationship with this customer, or no such tenant. */
  'relationship',
  /** An agreement of customer, reseller or provider is missing. */
  'agreement',
  /** The partner's own programme membership. */
  'programme',
  /** The customer's account is under review, locked, or at its limits. */
  'account',
  /** What a customer is made of: address, registration number, domain. */
  'customer-data',
  'partner-on-record',
  'attestation',
  /** The product is not there, not for sale, or not for this customer. */
  'catalogue',
  'qualification',
  'country',
  'currency',
  'inventory',
  'quantity',
  'promotion',
  'term',
  /** More subscriptions or seats than a customer may have. */
  'limit',
  'sandbox-limit',
  'cart',
  'order-state',
  'subscription-state',
  /** Too late for cancelling, or for fewer seats. */
  'window-closed',
  'transition',
  'migration',
  'transfer',
  'azure',
  /** Which Azure subscription or entitlement a line is provisioned into. */
  'provisioning-context',
  'purchase-document',
  'credit',
  'risk',
  'pricing',
  /** Somebody or something else is changing the same thing. */
  'concurrency',
  'throttling',
  'not-found',
  'malformed',
  'unsupported',
  'outage',
  /** Refused for a reason that is in no table. */
  'other',
] as const
export type RefusalCategory = (typeof REFUSAL_CATEGORIES)[number]
