import 'server-only'
import { eq } from 'drizzle-orm'
import { sessions } from '@/lib/db/schema/people'
import { toSessionId } from './session-secret'
import type { SignInContext } from './sign-in-context'

/** Takes the secret of a cookie; forgets that session and its tokens. Nothing happens when there is none. */
export async function signOut({ db }: Pick<SignInContext, 'db'>, secret: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.id, toSessionId(secret)))
}
