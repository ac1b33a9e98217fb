import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '@/lib/db/schema/people'
import { quotes } from '@/lib/db/schema/quotes'
import { maySeeMargins } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import type { QuoteRow, QuoteView } from '@/lib/domain/quote'
import type { ActorContext } from '@/lib/services/context'

type Context = Pick<ActorContext, 'db' | 'actor'>

export const ListQuotes = z.object({ draftId: z.guid() })

/** A quote as it was issued. Throws AppError notFound, also for who may not know what customers pay. */
export async function getQuote({ db, actor }: Context, quoteId: string): Promise<QuoteView> {
  if (!isGuid(quoteId) || !maySeeMargins(actor)) throw new AppError('notFound')
  const [row] = await db.select().from(quotes).where(eq(quotes.id, quoteId))
  if (!row) throw new AppError('notFound')
  const { id, number, draftId, customerId, content, validUntil, issuedAt } = row
  return { id, number, draftId, customerId, content, validUntil, issuedAt: issuedAt.toISOString() }
}

/** The quotes of a draft, the newest first; none for who may not know what customers pay. */
export async function listQuotes({ db, actor }: Context, { draftId }: z.infer<typeof ListQuotes>): Promise<QuoteRow[]> {
  if (!maySeeMargins(actor)) return []
  const rows = await db
    .select({ quote: quotes, issuedBy: people.name })
    .from(quotes)
    .innerJoin(people, eq(people.id, quotes.issuedById))
    .where(eq(quotes.draftId, draftId))
    .orderBy(desc(quotes.issuedAt))
  return rows.map(({ quote: { id, number, content, validUntil, issuedAt }, issuedBy }) => {
    return {
      id,
      number,
      validUntil,
      issuedBy,
      issuedAt: issuedAt.toISOString(),
      locale: content.locale,
      totals: content.totals,
    }
  })
}
