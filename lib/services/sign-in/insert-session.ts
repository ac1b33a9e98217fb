import 'server-only'
import { people, sessions } from '@/lib/db/schema/people'
import type { Sealer } from '@/lib/entra/seal'
import type { Transaction } from '@/lib/services/submissions/submission-record'
import { newSessionSecret, toSessionId } from './session-secret'
import { type SignIn, upnOf } from './sign-in-claims'
import { readSignInMethods } from './sign-in-methods'

/** Stores who signed in, and their tokens sealed. Returns the session's secret, which is stored nowhere. */
export async function insertSession(tx: Transaction, sealer: Sealer, signIn: SignIn): Promise<string> {
  const { claims, accessToken, refreshToken, expiresAt } = signIn
  const secret = newSessionSecret()
  const id = toSessionId(secret)
  const upn = upnOf(claims)
  const person = { name: claims.name ?? upn, upn, roles: claims.roles, lastSeenAt: new Date() }
  await tx
    .insert(people)
    .values({ id: claims.oid, ...person })
    .onConflictDoUpdate({ target: people.id, set: person })
  await tx.insert(sessions).values({
    id,
    personId: claims.oid,
    roles: claims.roles,
    signInMethods: claims.amr ?? readSignInMethods(accessToken),
    sealedAccessToken: sealer.seal(accessToken, id),
    sealedRefreshToken: sealer.seal(refreshToken, id),
    accessTokenExpiresAt: expiresAt,
  })
  return secret
}
