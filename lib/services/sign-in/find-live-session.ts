import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { sessions } from '@/lib/db/schema/people'
import { isPersonsOwn } from './is-persons-own'
import type { SignInContext } from './sign-in-context'

export type LiveSession = { sessionId: string; roles: string[] }

/** Takes the database and whose; returns the newest sign-in of that person that still lives, with its roles, or undefined. */
export async function findLiveSession(db: SignInContext['db'], personId: string): Promise<LiveSession | undefined> {
  const [newest] = await db
    .select({ sessionId: sessions.id, roles: sessions.roles })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), isPersonsOwn(db)))
    .orderBy(desc(sessions.createdAt))
    .limit(1)
  return newest
}
