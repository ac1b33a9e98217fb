import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { SubmissionState } from '@/lib/domain/order-submission'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import { isUnclaimed, leaseFromNow, whileRenewing } from '@/lib/services/lease'
import type { SubmissionRecord } from './submission-record'

/** A claim that begins now. */
export const newClaim = () => ({ lookingUntil: leaseFromNow, lookingBy: randomUUID() })
export const NO_CLAIM = { lookingUntil: null, lookingBy: null }

/** As it was claimed; `now` is the database's clock. */
export type Claimed = { submission: SubmissionRecord; now: Date }

/**
 * Claims a submission in one of these states, so that no other process asks Microsoft about it, and works on it. Returns
 * without working when it is in another state by now, and while somebody else has the claim.
 */
export async function withClaim(
  db: SystemContext['db'],
  submissionId: string,
  states: readonly SubmissionState[],
  work: (claimed: Claimed) => Promise<void>,
): Promise<void> {
  const isOpen = inArray(orderSubmissions.state, [...states])
  const [claimed] = await db
    .update(orderSubmissions)
    .set(newClaim())
    .where(and(eq(orderSubmissions.id, submissionId), isOpen, isUnclaimed(orderSubmissions.lookingUntil)))
    .returning({ ...getTableColumns(orderSubmissions), now: sql`now()`.mapWith(orderSubmissions.changedAt) })
  if (!claimed) return
  const { now, ...submission } = claimed
  await holdClaim(db, submission, () => work({ submission, now }))
}

/** Keeps a claim alive while the work lasts. Storing an outcome ends it; after a throw it is handed back here. */
export async function holdClaim(
  db: SystemContext['db'],
  { id, lookingBy }: Pick<SubmissionRecord, 'id' | 'lookingBy'>,
  work: () => Promise<void>,
): Promise<void> {
  if (!lookingBy) throw new Error(`Submission ${id} is not claimed`)
  const mine = and(eq(orderSubmissions.id, id), eq(orderSubmissions.lookingBy, lookingBy))
  const unheard = (error: unknown) => log.warn({ err: error, submissionId: id }, 'a claim could not be renewed')
  const renew = () => db.update(orderSubmissions).set({ lookingUntil: leaseFromNow }).where(mine)
  try {
    await whileRenewing(renew, unheard, work)
  } catch (error) {
    await db.update(orderSubmissions).set(NO_CLAIM).where(mine).catch(unheard)
    throw error
  }
}
