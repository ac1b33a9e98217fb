import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { serviceAccountEvents, serviceAccounts, sessions } from '@/lib/db/schema/people'
import { sealerFromEnvironment } from '@/lib/entra/seal'
import type { ActorContext } from '@/lib/services/context'
import { insertSession } from '@/lib/services/sign-in/insert-session'
import { toSessionId } from '@/lib/services/sign-in/session-secret'
import { type SignIn, upnOf } from '@/lib/services/sign-in/sign-in-claims'

/**
 * Takes a sign-in that was admitted; from then on it is the service account, and the one before is forgotten with its
 * tokens. The secret of its session is thrown away: there is no cookie that could open it.
 */
export async function storeServiceAccount({ db, actor }: ActorContext, signIn: SignIn): Promise<void> {
  const sealer = sealerFromEnvironment()
  await db.transaction(async (tx) => {
    // Two administrators at the same moment: the second replaces what the first connected, and nothing is left lying about.
    await tx.execute(sql`lock table ${serviceAccounts} in share row exclusive mode`)
    const [before] = await tx.select({ sessionId: serviceAccounts.sessionId }).from(serviceAccounts)
    const sessionId = toSessionId(await insertSession(tx, sealer, signIn))
    const row = { sessionId, connectedById: actor.personId, connectedAt: sql`now()`, checkedAt: null, failure: null }
    await tx.insert(serviceAccounts).values(row).onConflictDoUpdate({ target: serviceAccounts.id, set: row })
    if (before) await tx.delete(sessions).where(eq(sessions.id, before.sessionId))
    await tx.insert(serviceAccountEvents).values({
      kind: before ? 'replaced' : 'connected',
      personId: actor.personId,
      accountUpn: upnOf(signIn.claims),
    })
  })
}
