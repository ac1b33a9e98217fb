import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { people, serviceAccountEvents, serviceAccounts, sessions } from '@/lib/db/schema/people'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'

/**
 * Forgets the service account and its tokens; from then on nothing is asked as it. Nothing happens when none is connected.
 * Throws AppError notAllowedToAdminister.
 */
export async function disconnectServiceAccount({ db, actor }: ActorContext): Promise<void> {
  assertMayAdminister(actor)
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${serviceAccounts} in share row exclusive mode`)
    const [account] = await tx
      .select({ sessionId: sessions.id, upn: people.upn })
      .from(serviceAccounts)
      .innerJoin(sessions, eq(sessions.id, serviceAccounts.sessionId))
      .innerJoin(people, eq(people.id, sessions.personId))
    if (!account) return
    await tx.delete(serviceAccounts)
    await tx.delete(sessions).where(eq(sessions.id, account.sessionId))
    await tx
      .insert(serviceAccountEvents)
      .values({ kind: 'disconnected', personId: actor.personId, accountUpn: account.upn })
  })
}
