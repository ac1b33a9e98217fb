import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { sessions } from '@/lib/db/schema/people'
import { AppError } from '@/lib/domain/app-error'
import { EXPIRY_MARGIN_MS } from '@/lib/entra/app-access-token'
import { type Entra, entraFromEnvironment } from '@/lib/entra/entra'
import { EntraError } from '@/lib/entra/errors'
import { isUnclaimed } from './lease'
import { getSignInContext, type SignInContext } from './sign-in/sign-in-context'

export type TokenSources = SignInContext & { entra: Pick<Entra, 'refresh'> }

type SessionRow = typeof sessions.$inferSelect

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

  /** With `force` a token newer than the last one. Throws AppError sessionEnded; EntraError when Entra does not answer. */
  async function get(sessionId: string, { force = false }: { force?: boolean } = {}): Promise<string> {
    const running = refreshes.get(sessionId)
    if (running) return running
    const row = await read(sessionId)
    if (!force && isFresh(row)) return open(row, 'sealedAccessToken')
    const shared = refreshes.get(sessionId) ?? refresh(sessionId, row).finally(() => refreshes.delete(sessionId))
    refreshes.set(sessionId, shared)
    return shared
  }

  async function read(sessionId: string): Promise<SessionRow> {
    const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
    if (!row || row.endedAt) throw new AppError('sessionEnded')
    return row
  }

  /** Spends the refresh token of `row`, or waits for whoever does; a newer version of the row is the answer either way. */
  async function refresh(sessionId: string, row: SessionRow): Promise<string> {
    for (;;) {
      if (await claim(row)) return spend(row)
      await pause(LOOK_AGAIN_MS)
      const current = await read(sessionId)
      if (current.version !== row.version) return open(current, 'sealedAccessToken')
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

  async function spend(row: SessionRow): Promise<string> {
    const mine = and(eq(sessions.id, row.id), eq(sessions.version, row.version))
    try {
      const refreshToken = open(row, 'sealedRefreshToken')
      const tokens = await entra.refresh(refreshToken)
      await db
        .update(sessions)
        .set({
          sealedAccessToken: sealer.seal(tokens.accessToken, row.id),
          sealedRefreshToken: sealer.seal(tokens.refreshToken ?? refreshToken, row.id),
          accessTokenExpiresAt: tokens.expiresAt,
          roles: tokens.roles ?? row.roles,
          version: row.version + 1,
          refreshingUntil: null,
        })
        .where(mine)
      return tokens.accessToken
    } catch (error) {
      const isDead = error instanceof EntraError && error.kind === 'sign-in-again'
      await db
        .update(sessions)
        .set({ refreshingUntil: null, ...(isDead && { endedAt: new Date() }) })
        .where(mine)
      throw isDead ? new AppError('sessionEnded', { cause: error }) : error
    }
  }

  /** A token whose key was taken away is as good as none: signing in again makes a new one. */
  function open(row: SessionRow, column: 'sealedAccessToken' | 'sealedRefreshToken'): string {
    try {
      return sealer.open(row[column], row.id)
    } catch (error) {
      throw new AppError('sessionEnded', { cause: error })
    }
  }

  return get
}

function isFresh({ accessTokenExpiresAt }: SessionRow): boolean {
  return accessTokenExpiresAt.getTime() - EXPIRY_MARGIN_MS > Date.now()
}

// On globalThis: the server bundles may hold this module more than once, and one refresh must be shared by all.
const kept = globalThis as typeof globalThis & { orderDeskUserTokens?: ReturnType<typeof createFromEnvironment> }

/**
 * Takes the id of a session (never the opaque one of the cookie); returns its App+User token, renewed when it is about
 * to end, or with `force`. Throws AppError sessionEnded when only signing in again helps, EntraError when Entra is away.
 */
export async function getAccessToken(sessionId: string, options?: { force?: boolean }): Promise<string> {
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
