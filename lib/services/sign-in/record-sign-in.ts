import 'server-only'
import { and, lt, sql } from 'drizzle-orm'
import { sessions } from '@/lib/db/schema/people'
import { insertSession } from './insert-session'
import { isPersonsOwn } from './is-persons-own'
import type { SignIn } from './sign-in-claims'
import type { SignInContext } from './sign-in-context'

/** Refresh tokens die after 90 days without use (ch. 2.5): older sessions cannot be of use to anyone. */
const KEEP_DAYS = 90

/**
 * Stores who signed in, and their tokens sealed. Returns the session's secret for the cookie; it is stored nowhere, so
 * the table alone opens no session.
 */
export async function recordSignIn({ db, sealer }: SignInContext, signIn: SignIn): Promise<string> {
  return db.transaction(async (tx) => {
    const secret = await insertSession(tx, sealer, signIn)
    const old = lt(sessions.createdAt, sql`now() - make_interval(days => ${KEEP_DAYS})`)
    // The service account's is renewed for as long as it is connected.
    await tx.delete(sessions).where(and(old, isPersonsOwn(tx)))
    return secret
  })
}
