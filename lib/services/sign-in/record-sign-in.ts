import 'server-only'
import { lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { people, sessions } from '@/lib/db/schema'
import { newSessionSecret, toSessionId } from './session-secret'
import type { SignInContext } from './sign-in-context'
import { readSignInMethods } from './sign-in-methods'

/** Claims of the id token that are read. A missing role grants nothing. partner-center-api.md ch. 2.6, 2.7. */
export const SignInClaims = z.object({
  tid: z.guid(),
  oid: z.string().min(1),
  name: z.string().optional(),
  upn: z.string().optional(),
  preferred_username: z.string().optional(),
  roles: z.array(z.string()).default([]),
  amr: z.array(z.string()).optional(),
})
export type SignInClaims = z.infer<typeof SignInClaims>

export type SignIn = { claims: SignInClaims; accessToken: string; refreshToken: string; expiresAt: Date }

/** Refresh tokens die after 90 days without use (ch. 2.5): older sessions cannot be of use to anyone. */
const KEEP_DAYS = 90

/**
 * Stores who signed in, and their tokens sealed. Returns the session's secret for the cookie; it is stored nowhere, so
 * the table alone opens no session.
 */
export async function recordSignIn({ db, sealer }: SignInContext, signIn: SignIn): Promise<string> {
  const { claims } = signIn
  const secret = newSessionSecret()
  const id = toSessionId(secret)
  const upn = claims.upn ?? claims.preferred_username ?? claims.oid
  const person = { name: claims.name ?? upn, upn, roles: claims.roles, lastSeenAt: new Date() }
  await db.transaction(async (tx) => {
    await tx
      .insert(people)
      .values({ id: claims.oid, ...person })
      .onConflictDoUpdate({ target: people.id, set: person })
    await tx.insert(sessions).values({
      id,
      personId: claims.oid,
      roles: claims.roles,
      signInMethods: claims.amr ?? readSignInMethods(signIn.accessToken),
      sealedAccessToken: sealer.seal(signIn.accessToken, id),
      sealedRefreshToken: sealer.seal(signIn.refreshToken, id),
      accessTokenExpiresAt: signIn.expiresAt,
    })
    await tx.delete(sessions).where(lt(sessions.createdAt, sql`now() - make_interval(days => ${KEEP_DAYS})`))
  })
  return secret
}
