import type { Amount, Money } from './money'

/** A line of the cart as Microsoft answered it, beside what was asked. Prices are before tax. */
export type ReviewedLine = {
  /** Index in the draft and in what was sent. */
  position: number
  /** The draft line's own key. */
  key: string
  catalogItemId: string
  title: string
  friendlyName: string
  quantity: number
  segment: string
  termDuration: string
  billingCycle: string
  orderGroup: string | null
  promotionId: string | null
  /** Where the first term ends early: the day in UTC, ISO 8601. */
  customTermEndDate: string | null
  currency: string
  /** Per unit and billing period. partner-center-api.md ch. 6.4. */
  listPrice: Amount | null
  discountedPrice: Amount | null
  proratedPrice: Amount | null
  price: Amount | null
  /** Whole term, all units. */
  extendedPrice: Amount | null
  error: { code: string; description: string; availableQuantity?: number } | null
  /** Digest of what was asked for: prices of two answers can be compared while it is the same. */
  asked?: string
  /** By which rules a purchase can be undone, as the availability has them. Not in what was stored before they were read. */
  refunds?: RefundRule[]
  /** A reservation or a savings plan: given back by Azure's own rules. ch. 5.10. */
  isAzurePrepaid?: boolean
}

/** `expiresAfter` is an ISO 8601 duration. partner-center-api.md ch. 5.6. */
export type RefundRule = { type: string; expiresAfter: string }

/** What Microsoft's cart said when it was last asked. */
export type ReviewedCart = {
  cartId: string
  /** Version of the draft that was sent: a cart of an older version is not what would be placed. */
  draftVersion: number
  expiresAt: string
  readAt: string
  lines: ReviewedLine[]
  totals: Money[]
}

/** What was attested, word by word, by whom, and how they had signed in. */
export type AttestationRecord = {
  /** The partner's sentence. */
  text: string
  /** Those of the plans that want one of their own. Not in what was stored before they were. */
  further?: { about: string; text: string; textHash: string }[]
  version: string
  locale: string
  /** SHA-256 of the text, hex. */
  textHash: string
  /** SHA-256 of the order's content as canonical JSON, hex: what the sentence was about. */
  contentHash: string
  personName: string
  personUpn: string
  signInMethods: string[]
  acceptedAt: string
}

/** Nothing may be placed while a line has an error: checkout would answer 800009. */
export function hasLineErrors(cart: ReviewedCart): boolean {
  return cart.lines.some((line) => line.error !== null)
}
