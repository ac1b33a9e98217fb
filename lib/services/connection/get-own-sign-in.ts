import 'server-only'
import { eq } from 'drizzle-orm'
import { sessions } from '@/lib/db/schema/people'
import { AppError } from '@/lib/domain/app-error'
import type { OwnSignIn } from '@/lib/domain/connection-view'
import type { ActorContext } from '@/lib/services/context'
import { SESSION_SECONDS } from '@/lib/services/sign-in/session-secret'

/** How and until when the person is signed in. Throws AppError sessionEnded when that ended meanwhile. */
export async function getOwnSignIn({ db, actor }: Pick<ActorContext, 'db' | 'actor'>): Promise<OwnSignIn> {
  const [session] = await db.select().from(sessions).where(eq(sessions.id, actor.sessionId))
  if (!session) throw new AppError('sessionEnded')
  const { signInMethods, createdAt, accessTokenExpiresAt } = session
  return {
    name: actor.name,
    upn: actor.upn,
    signInMethods,
    signedInAt: createdAt.toISOString(),
    endsAt: new Date(createdAt.getTime() + SESSION_SECONDS * 1000).toISOString(),
    accessTokenExpiresAt: accessTokenExpiresAt.toISOString(),
  }
}
