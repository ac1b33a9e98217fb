import 'server-only'
import { eq, isNull } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { serviceAccounts, sessions } from '@/lib/db/schema/people'

/**
 * Takes the database; returns the id of the connected service account's session, or undefined when none is connected or
 * its sign-in ended. Whoever wants to ask Microsoft takes `partnerCenterAsService` of the context instead, which can
 * only read. partner-center-api.md ch. 2.5.
 */
export async function findServiceSession(db: Database): Promise<string | undefined> {
  const [row] = await db
    .select({ sessionId: sessions.id })
    .from(serviceAccounts)
    .innerJoin(sessions, eq(sessions.id, serviceAccounts.sessionId))
    .where(isNull(sessions.endedAt))
  return row?.sessionId
}
