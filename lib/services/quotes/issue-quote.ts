import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { quotes } from '@/lib/db/schema/quotes'
import { AppError } from '@/lib/domain/app-error'
import { sumByCurrency } from '@/lib/domain/decimal'
import { type DraftProblemKey, findDraftProblems } from '@/lib/domain/draft-problems'
import { locales } from '@/lib/domain/locale'
import { QuoteContent, type QuoteLine } from '@/lib/domain/quote'
import { CustomerId } from '@/lib/domain/wire/ids'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { InvalidDraft } from '@/lib/services/drafts/invalid-draft'
import { priceDraft } from '@/lib/services/margins/price-draft'
import { toAppError } from '@/lib/services/to-app-error'
import { toQuoteLine } from './to-quote-line'

export const IssueQuote = z.object({
  draftId: z.guid(),
  /** Of the quote, whatever the person speaks. */
  locale: z.enum(locales),
  /** Last day on which it holds. */
  validUntil: z.iso.date().refine((day) => day >= new Date().toISOString().slice(0, 10), { error: 'The day is over' }),
  note: z.string().trim().max(1000),
})
export type IssueQuote = z.infer<typeof IssueQuote>

/** What says which product, how and how many: all that a quote is about. Who is on record, and attestations, come later. */
const OF_A_QUOTE: readonly DraftProblemKey[] = [
  ...(['noLines', 'productMissing', 'planMissing', 'choiceMissing'] as const),
  ...(['quantityMissing', 'quantityNotWhole', 'quantityOutOfRange'] as const),
]

/**
 * Makes a quote of a draft as it is now: our sell prices before tax, the names and addresses as Microsoft keeps them. It
 * is stored whole, so that nothing changes it later. Returns its id. partner-center-api.md ch. 4.2, 4.11.
 * Throws InvalidDraft with what to fill in first; AppError notAllowedToOrder, quoteNotPriced, and what Microsoft refused.
 */
export async function issueQuote(context: ActorContext, input: IssueQuote): Promise<{ id: string }> {
  assertMayOrder(context.actor)
  const { locale, validUntil, note } = input
  const draft = await getDraft(context, input.draftId)
  const { content, customer, cart } = draft
  const problems = findDraftProblems(content, customer.country).filter(({ key }) => OF_A_QUOTE.includes(key))
  if (problems.length > 0) throw new InvalidDraft(problems)
  const today = new Date().toISOString().slice(0, 10)
  const lines = (await priceDraft(context, draft, cart)).map((priced) => toQuoteLine(priced, today))
  if (!areAllPriced(lines)) throw new AppError('quoteNotPriced')
  const quote = QuoteContent.parse({
    ...(await readParties(context, CustomerId.parse(customer.id), customer.companyName)),
    ...{ locale, note, lines, contact: { name: context.actor.name, email: context.actor.upn } },
    totals: sumByCurrency(lines.map(({ currency, termPrice }) => ({ currency, amount: termPrice ?? '0' }))),
  } satisfies QuoteContent)
  const id = randomUUID()
  const row = { id, draftId: draft.id, customerId: customer.id, content: quote, validUntil }
  await context.db.insert(quotes).values({ ...row, issuedById: context.actor.personId })
  return { id }
}

function areAllPriced(lines: (QuoteLine | null)[]): lines is QuoteLine[] {
  return lines.every((line) => line !== null)
}

async function readParties({ partnerCenter }: ActorContext, customerId: CustomerId, customerName: string) {
  try {
    const [us, them] = await Promise.all([
      partnerCenter.profiles.organization(),
      partnerCenter.customers.billingProfile(customerId),
    ])
    return {
      seller: { name: us.companyName ?? '', address: us.defaultAddress ?? {} },
      customer: { name: them.companyName ?? customerName, address: them.defaultAddress ?? {} },
    }
  } catch (error) {
    throw toAppError(error)
  }
}
