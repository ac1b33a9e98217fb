import { z } from 'zod'
import { locales } from './locale'
import { Amount, Money } from './money'

/** Name and address as they stand on the sheet, line by line. */
const Party = z.object({ name: z.string(), address: z.array(z.string()) })

const QuoteLine = z.object({
  productTitle: z.string(),
  skuTitle: z.string(),
  friendlyName: z.string(),
  segment: z.string(),
  termDuration: z.string(),
  billingCycle: z.string(),
  quantity: z.number().int().positive(),
  currency: z.string().length(3),
  /** Per unit and billing period. */
  unitPrice: Amount,
  /** All units for one billing period. */
  periodPrice: Amount,
  /** Billing periods in the term. */
  periods: z.number().int().positive(),
  /** All units for the whole term. */
  termPrice: Amount,
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
