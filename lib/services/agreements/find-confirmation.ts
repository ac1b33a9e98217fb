import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { agreementConfirmations } from '@/lib/db/schema/agreements'
import { people } from '@/lib/db/schema/people'
import type { AgreementConfirmation } from '@/lib/domain/readiness'
import type { ActorContext } from '@/lib/services/context'

/** What was last confirmed here of a customer's agreement, or null where nothing was. */
export async function findConfirmation(
  { db }: Pick<ActorContext, 'db'>,
  customerId: string,
): Promise<AgreementConfirmation | null> {
  const { sentAt, state } = agreementConfirmations
  const [found] = await db
    .select({ row: agreementConfirmations, confirmedBy: people.name })
    .from(agreementConfirmations)
    .innerJoin(people, eq(people.id, agreementConfirmations.personId))
    .where(and(eq(agreementConfirmations.customerId, customerId), eq(state, 'confirmed')))
    .orderBy(desc(sentAt))
    .limit(1)
  if (!found) return null
  const { row, confirmedBy } = found
  const confirmedAt = (row.answeredAt ?? row.sentAt).toISOString()
  return { confirmedBy, confirmedAt, contact: `${row.firstName} ${row.lastName}`, agreedOn: row.agreedOn }
}
