import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { quotes } from '@/lib/db/schema/quotes'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'

/**
 * Takes a draft's id; returns a function from a line to what was promised for it per unit and billing period: by the
 * draft's newest quote while it holds, as long as the line is of the same plan, term and currency.
 */
export async function findQuotedPrices({ db }: Pick<ActorContext, 'db'>, draftId: string) {
  const [quote] = await db
    .select({ content: quotes.content })
    .from(quotes)
    .where(and(eq(quotes.draftId, draftId), sql`${quotes.validUntil} >= current_date`))
    .orderBy(desc(quotes.issuedAt))
    .limit(1)
  return ({ key, productId, skuId, choice }: DraftLine, currency: string): string | undefined => {
    const line = quote?.content.lines.find((one) => one.key === key)
    const isSame =
      line?.productId === productId &&
      line.skuId === skuId &&
      line.currency === currency &&
      line.segment === choice?.segment &&
      line.termDuration === choice.termDuration &&
      line.billingCycle === choice.billingCycle
    return isSame ? (line.unitPrice ?? undefined) : undefined
  }
}
