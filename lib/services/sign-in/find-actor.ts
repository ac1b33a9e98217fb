import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { people, sessions } from '@/lib/db/schema/people'
import type { Actor } from '@/lib/domain/actor'
import { isPersonsOwn } from './is-persons-own'
import { toSessionId } from './session-secret'
import type { SignInContext } from './sign-in-context'

/**
 * Takes the secret of a cookie; returns who that is, with the roles of this sign-in, or undefined when the session was
 * signed out or its refresh token was refused. No secret opens the service account's.
 */
export async function findActor({ db }: Pick<SignInContext, 'db'>, secret: string): Promise<Actor | undefined> {
  const [actor] = await db
    .select({
      personId: people.id,
      name: people.name,
      upn: people.upn,
      roles: sessions.roles,
      signInMethods: sessions.signInMethods,
      sessionId: sessions.id,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.id, toSessionId(secret)), isNull(sessions.endedAt), isPersonsOwn(db)))
  return actor
}
