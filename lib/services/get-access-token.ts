import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { sessions } from '@/lib/db/schema/people'
import { audienceTokens } from '@/lib/db/schema/prices'
import { AppError } from '@/lib/domain/app-error'
import { EXPIRY_MARGIN_MS } from '@/lib/entra/app-access-token'
import { type Entra, entraFromEnvironment } from '@/lib/entra/entra'
import { EntraError } from '@/lib/entra/errors'
import { isUnclaimed } from './lease'
import { getSignInContext, type SignInContext } from './sign-in/sign-in-context'

export type TokenSources = SignInContext & { entra: Pick<Entra, 'refresh'> }

type SessionRow = typeof sessions.$inferSelect
/** The session, and its access token for the audience that is asked for, if it has one. */
type Holding = { row: SessionRow; sealed: string | undefined; expiresAt: Date | undefined }

type Wanted = {
  /** A token newer than the last one. */
  force?: boolean
  /** Another one than Partner Center's: the refresh token is one for all, an access token is good for one. ch. 2.3. */
  audience?: string | undefined
}

/** Longer than Entra may take; a process that died while refreshing is waited for no longer than this. */
const LEASE_SECONDS = 45
const LOOK_AGAIN_MS = 100

/**
 * Takes where tokens are kept and renewed; returns a function from a session's id to a valid App+User token.
 * Entra lets a refresh token be spent once and may end everything when it is spent twice, so callers of one process
 * share one refresh, and processes take turns by a lease on the row. No transaction stays open across the call.
 */
export function createUserAccessTokens({ db, entra, sealer }: TokenSources) {
  const refreshes = new Map<string, Promise<string>>()

  /** Throws AppError sessionEnded; EntraError when Entra does not answer, or gives no token for another audience. */
  async function get(sessionId: string, { force = false, audience }: Wanted = {}): Promise<string> {
    const key = `${sessionId} ${audience ?? ''}`
    const running = refreshes.get(key)
    if (running) return running
    const holding = await read(sessionId, audience)
    if (!force && isFresh(holding)) return open(holding.row, holding.sealed, audience)
    const shared = refreshes.get(key) ?? refresh(holding, audience).finally(() => refreshes.delete(key))
    refreshes.set(key, shared)
    return shared
  }

  async function read(sessionId: string, audience: string | undefined): Promise<Holding> {
    const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
    if (!row || row.endedAt) throw new AppError('sessionEnded')
    if (!audience) return { row, sealed: row.sealedAccessToken, expiresAt: row.accessTokenExpiresAt }
    const [token] = await db
      .select()
      .from(audienceTokens)
      .where(and(eq(audienceTokens.sessionId, sessionId), eq(audienceTokens.audience, audience)))
    return { row, sealed: token?.sealedAccessToken, expiresAt: token?.expiresAt }
  }

  /**
   * Spends the refresh token, or waits for whoever does. Their answer is ours only if it was for the same audience: then
   * the token is another than the one we knew. If not, the next refresh token is there, and it is our turn to spend it.
   */
  async function refresh(known: Holding, audience: string | undefined): Promise<string> {
    for (let current = known; ; current = await read(known.row.id, audience)) {
      if (current.sealed && current.sealed !== known.sealed) return open(current.row, current.sealed, audience)
      if (await claim(current.row)) return spend(current.row, audience)
      await pause(LOOK_AGAIN_MS)
    }
  }

  /** By the database's clock: processes may disagree about the time. */
  async function claim({ id, version }: SessionRow): Promise<boolean> {
    const claimed = await db
      .update(sessions)
      .set({ refreshingUntil: sql`now() + make_interval(secs => ${LEASE_SECONDS})` })
      .where(
        and(
          eq(sessions.id, id),
          eq(sessions.version, version),
          isNull(sessions.endedAt),
          isUnclaimed(sessions.refreshingUntil),
        ),
      )
      .returning({ id: sessions.id })
    return claimed.length === 1
  }

  async function spend(row: SessionRow, audience: string | undefined): Promise<string> {
    const mine = and(eq(sessions.id, row.id), eq(sessions.version, row.version))
    try {
      const refreshToken = open(row, row.sealedRefreshToken)
      const tokens = await entra.refresh(refreshToken, audience)
      const sealed = sealer.seal(tokens.accessToken, boundTo(row, audience))
      const expiry = { sealedAccessToken: sealed, accessTokenExpiresAt: tokens.expiresAt }
      await db.transaction(async (tx) => {
        const stored = await tx
          .update(sessions)
          .set({
            ...(!audience && expiry),
            sealedRefreshToken: sealer.seal(tokens.refreshToken ?? refreshToken, row.id),
            roles: tokens.roles ?? row.roles,
            version: row.version + 1,
            refreshingUntil: null,
          })
          .where(mine)
          .returning({ id: sessions.id })
        if (audience && stored.length > 0) await keep(tx, row.id, audience, sealed, tokens.expiresAt)
      })
      return tokens.accessToken
    } catch (error) {
      // Who is refused another audience may still be given Partner Center's: only that refusal ends a sign-in.
      const isDead = !audience && error instanceof EntraError && error.kind === 'sign-in-again'
      await db
        .update(sessions)
        .set({ refreshingUntil: null, ...(isDead && { endedAt: new Date() }) })
        .where(mine)
      throw isDead ? new AppError('sessionEnded', { cause: error }) : error
    }
  }

  /** A token whose key was taken away is as good as none: signing in again makes a new one. */
  function open(row: SessionRow, sealed = '', audience?: string): string {
    try {
      return sealer.open(sealed, boundTo(row, audience))
    } catch (error) {
      throw new AppError('sessionEnded', { cause: error })
    }
  }

  return get
}

async function keep(
  tx: Pick<Database, 'insert'>,
  sessionId: string,
  audience: string,
  sealedAccessToken: string,
  expiresAt: Date,
): Promise<void> {
  const token = { sealedAccessToken, expiresAt }
  await tx
    .insert(audienceTokens)
    .values({ sessionId, audience, ...token })
    .onConflictDoUpdate({ target: [audienceTokens.sessionId, audienceTokens.audience], set: token })
}

/** What a token was sealed for: it opens nowhere else. */
function boundTo({ id }: Pick<SessionRow, 'id'>, audience: string | undefined): string {
  return audience ? `${id} ${audience}` : id
}

function isFresh({ expiresAt }: Holding): boolean {
  return expiresAt !== undefined && expiresAt.getTime() - EXPIRY_MARGIN_MS > Date.now()
}

// On globalThis: the server bundles may hold this module more than once, and one refresh must be shared by all.
const kept = globalThis as typeof globalThis & { orderDeskUserTokens?: ReturnType<typeof createFromEnvironment> }

/**
 * Takes the id of a session (never the opaque one of the cookie); returns its App+User token, renewed when it is about
 * to end, or with `force`, for Partner Center or another `audience`. Throws AppError sessionEnded when only signing in again helps, EntraError when Entra is away.
 */
export async function getAccessToken(sessionId: string, options?: Wanted): Promise<string> {
  kept.orderDeskUserTokens ??= createFromEnvironment().catch((error) => {
    kept.orderDeskUserTokens = undefined
    throw error
  })
  const get = await kept.orderDeskUserTokens
  return get(sessionId, options)
}

async function createFromEnvironment() {
  return createUserAccessTokens({ ...(await getSignInContext()), entra: entraFromEnvironment() })
}
