import { z } from 'zod'
import { locales } from './locale'
import { Amount, Money } from './money'

/** As Microsoft keeps it; which order it is written in depends on the language. partner-center-api.md ch. 4.2. */
const PostalAddress = z.object({
  addressLine1: z.string().optional(),
  addressLine2: z.string().optional(),
  city: z.string().optional(),
  state: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
})
export type PostalAddress = z.infer<typeof PostalAddress>

const Party = z.object({ name: z.string(), address: PostalAddress })

const QuoteLine = z.object({
  /** The draft line's own key, and its plan: not printed. */
  key: z.string(),
  productId: z.string(),
  skuId: z.string(),
  productTitle: z.string(),
  skuTitle: z.string(),
  friendlyName: z.string(),
  segment: z.string(),
  termDuration: z.string(),
  billingCycle: z.string(),
  quantity: z.number().int().positive(),
  currency: z.string().length(3),
  /** Per unit and billing period; null for what is paid by its use. */
  unitPrice: Amount.nullable(),
  /** All units for one billing period. */
  periodPrice: Amount.nullable(),
  /** Billing periods in the term. */
  periods: z.number().int().positive(),
  /** All units for the first term. */
  termPrice: Amount.nullable(),
  /** Day on which the first term ends, where that is not its natural end: then `termPrice` is for so long. */
  endsOn: z.iso.date().nullable(),
})
export type QuoteLine = z.infer<typeof QuoteLine>

/** What a quote says: our sell prices before tax. Never what we pay. */
export const QuoteContent = z.object({
  /** Chosen for the quote, whatever its reader speaks. */
  locale: z.enum(locales),
  seller: Party,
  customer: Party,
  /** Who made it, for questions. */
  contact: z.object({ name: z.string(), email: z.string() }),
  note: z.string(),
  lines: z.array(QuoteLine).min(1),
  /** For the whole term, per currency. */
  totals: z.array(Money),
})
export type QuoteContent = z.infer<typeof QuoteContent>

/** A quote as its page shows it. Times are ISO 8601 in UTC. */
export type QuoteView = {
  id: string
  number: number
  draftId: string
  customerId: string
  content: QuoteContent
  validUntil: string
  issuedAt: string
}

/** A quote in the list of a draft. */
export type QuoteRow = Pick<QuoteView, 'id' | 'number' | 'validUntil' | 'issuedAt'> &
  Pick<QuoteContent, 'locale' | 'totals'> & { issuedBy: string }
