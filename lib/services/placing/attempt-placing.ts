import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { placingAttempts } from '@/lib/db/schema/submissions'
import { UNANSWERED_STATES } from '@/lib/domain/submission-transitions'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { callPlacing, type PlacingOutcome } from './call-placing'
import { LEAVES_WITHIN_MS } from './longest-call'

/** A call that was written down before it left: which one, what it came to, and after how long. */
export type EndedAttempt = { number: number; outcome: PlacingOutcome; tookMs: number }

/**
 * Writes down a call that may order something, and makes it. Takes a submission as it was claimed, and within which time the
 * call must leave, or not at all; returns undefined when the claim has run out: then nothing was called. Throws when it could
 * not be written down: nothing was called either.
 */
export async function attemptPlacing(
  db: SystemContext['db'],
  partnerCenter: PartnerCenter,
  submission: SubmissionRecord,
  withinMs: number = LEAVES_WITHIN_MS,
): Promise<EndedAttempt | undefined> {
  const leavesBefore = new Date(Date.now() + Math.min(withinMs, LEAVES_WITHIN_MS))
  const number = await writeDown(db, submission)
  if (number === undefined) return undefined
  const started = performance.now()
  const outcome = await callPlacing(partnerCenter, submission, leavesBefore)
  return { number, outcome, tookMs: performance.now() - started }
}

async function writeDown(
  db: SystemContext['db'],
  { id, lookingBy }: Pick<SubmissionRecord, 'id' | 'lookingBy'>,
): Promise<number | undefined> {
  if (!lookingBy) return undefined
  const isOurs = and(
    eq(orderSubmissions.id, id),
    inArray(orderSubmissions.state, [...UNANSWERED_STATES]),
    eq(orderSubmissions.lookingBy, lookingBy),
    sql`${orderSubmissions.lookingUntil} > now()`,
  )
  const { rows } = await db.execute<{ number: number }>(sql`
    insert into ${placingAttempts} (submission_id, number, request_id, cart_id)
    select ${orderSubmissions.id},
      1 + coalesce((select max(number) from ${placingAttempts} where submission_id = ${id}), 0),
      ${orderSubmissions.requestId},
      case when ${orderSubmissions.route} = 'cart' then ${orderSubmissions.cart} ->> 'cartId' end
    from ${orderSubmissions} where ${isOurs}
    returning number`)
  return rows[0]?.number
}
