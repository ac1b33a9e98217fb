import 'server-only'
import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { submissionReference } from '@/lib/domain/order-submission'
import type { LastAttribution } from '@/lib/domain/reseller'
import type { ActorContext } from '@/lib/services/context'

/** Who stood on the customer's last order that went through, or null where nobody did or there was none. */
export async function findLastAttribution(
  { db }: Pick<ActorContext, 'db'>,
  customerId: string,
): Promise<LastAttribution | null> {
  const { content, placedAt, number } = orderSubmissions
  const [last] = await db
    .select({ content, placedAt, number })
    .from(orderSubmissions)
    .where(
      and(
        eq(orderSubmissions.customerId, customerId),
        isNotNull(placedAt),
        sql`${content}->>'partnerIdOnRecord' <> ''`,
      ),
    )
    .orderBy(desc(orderSubmissions.createdAt))
    .limit(1)
  if (!last?.placedAt) return null
  const { partnerIdOnRecord: primary, additionalPartnerIds: additional } = last.content
  return { primary, additional, placedAt: last.placedAt.toISOString(), reference: submissionReference(last.number) }
}
