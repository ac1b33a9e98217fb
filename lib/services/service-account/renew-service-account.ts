import 'server-only'
import { eq, lt, sql } from 'drizzle-orm'
import { people, serviceAccountEvents, serviceAccounts, sessions } from '@/lib/db/schema/people'
import { AppError, type ErrorView } from '@/lib/domain/app-error'
import { mayServe, type ServiceAccountEventKind } from '@/lib/domain/service-account'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import { getAccessToken } from '@/lib/services/get-access-token'
import { toAppError } from '@/lib/services/to-app-error'

/** Entra wants a refresh token to be used within 90 days (ch. 2.5); a day's failure is known within the day. */
const RENEWED_EVERY_HOURS = 20

type Options = {
  /** Renew even if that was done today: somebody wants to know whether it works. */
  now?: boolean
}

/**
 * Spends the service account's refresh token for the next one, so that it never grows old, and writes down how that went.
 * It never throws because of Entra: what failed is stored, shown on the connection page, logged, and tried again at the next
 * hour. Nothing happens when none is connected, or the connected one has ended already.
 */
export async function renewServiceAccount(
  { db }: Pick<SystemContext, 'db'>,
  { now = false }: Options = {},
): Promise<void> {
  const due = lt(
    sql`coalesce(${serviceAccounts.checkedAt}, ${serviceAccounts.connectedAt})`,
    sql`now() - make_interval(hours => ${RENEWED_EVERY_HOURS})`,
  )
  const [account] = await db
    .select({ sessionId: sessions.id, upn: people.upn, endedAt: sessions.endedAt, failure: serviceAccounts.failure })
    .from(serviceAccounts)
    .innerJoin(sessions, eq(sessions.id, serviceAccounts.sessionId))
    .innerJoin(people, eq(people.id, sessions.personId))
    // One that ended while it was used is told of at once.
    .where(now ? undefined : sql`(${due} or ${sessions.endedAt} is not null)`)
  if (!account || (account.endedAt && account.failure)) return
  await note({ db }, account, await tryToRenew({ db }, account.sessionId))
}

async function tryToRenew({ db }: Pick<SystemContext, 'db'>, sessionId: string): Promise<ErrorView | null> {
  try {
    await getAccessToken(sessionId, { force: true })
    const [session] = await db.select({ roles: sessions.roles }).from(sessions).where(eq(sessions.id, sessionId))
    return session && !mayServe(session) ? new AppError('roleRefused').view : null
  } catch (error) {
    const { code, view } = toAppError(error)
    if (code === 'unexpected') throw error
    log.error({ err: error }, 'the sign-in of the service account could not be renewed')
    return view
  }
}

/** The timeline says each change once, however often it is tried again. */
async function note(
  { db }: Pick<SystemContext, 'db'>,
  account: { sessionId: string; upn: string; failure: ErrorView | null },
  failure: ErrorView | null,
): Promise<void> {
  await db.transaction(async (tx) => {
    const stillConnected = await tx
      .update(serviceAccounts)
      .set({ failure, ...(isRenewed(failure) && { checkedAt: sql`now()` }) })
      .where(eq(serviceAccounts.sessionId, account.sessionId))
      .returning({ id: serviceAccounts.id })
    if (stillConnected.length === 0 || account.failure?.code === failure?.code) return
    await tx.insert(serviceAccountEvents).values({
      kind: kindOf(failure),
      accountUpn: account.upn,
      reason: failure?.code ?? null,
    })
  })
}

/** Entra renewed it also where it is no Admin agent any more. */
function isRenewed(failure: ErrorView | null): boolean {
  return failure === null || failure.code === 'roleRefused'
}

function kindOf(failure: ErrorView | null): ServiceAccountEventKind {
  switch (failure?.code) {
    case undefined:
      return 'recovered'
    case 'sessionEnded':
      return 'ended'
    case 'roleRefused':
      return 'roleLost'
    default:
      return 'renewalFailed'
  }
}
