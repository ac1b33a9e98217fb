import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { submissionTransitions } from '@/lib/db/schema/submissions'
import type { OrderSubmission } from '@/lib/domain/order-submission'
import { canMove } from '@/lib/domain/submission-transitions'
import type { SubmissionRecord, Transaction } from './submission-record'

/** Who, why, and the call that brought it. Without a person it was the desk itself. */
export type Because = {
  why: string
  personId?: string | null | undefined
  requestId?: string | null | undefined
  correlationId?: string | null | undefined
}

/** Where a press can come to: all states but its first. */
export type NextState = Exclude<OrderSubmission, { state: 'placing' }>

type StateColumns = 'state' | 'failure' | 'placedAt' | 'settledAt' | 'nextLookAt' | 'lateAt'
type Changes = Partial<Omit<SubmissionRecord, 'id' | 'revision' | StateColumns>>

/**
 * The only way from one state to another, or on in the same one: what belongs to the state, what else changes, revision and
 * the reason, in the caller's transaction, which holds the row. Throws when submission-transitions.ts knows no such way, or when the submission is
 * not where the caller saw it.
 */
export async function moveSubmission(
  tx: Transaction,
  { id, state: from }: Pick<SubmissionRecord, 'id' | 'state'>,
  next: NextState,
  because: Because,
  changes: Changes,
): Promise<void> {
  const to = next.state
  if (from !== to && !canMove(from, to)) throw new Error(`A submission cannot go from ${from} to ${to}`)
  if (from !== to)
    await tx.insert(submissionTransitions).values({ submissionId: id, fromState: from, toState: to, ...because })
  const moved = await tx
    .update(orderSubmissions)
    .set({ updatedAt: new Date(), ...changes, ...stateColumns(next), revision: sql`${orderSubmissions.revision} + 1` })
    .where(and(eq(orderSubmissions.id, id), eq(orderSubmissions.state, from)))
    .returning({ id: orderSubmissions.id })
  if (moved.length === 0) throw new Error(`Submission ${id} is not ${from} any more`)
}

/** A state as it is stored: what does not belong to it is not kept from the one before. */
export function stateColumns(next: NextState) {
  switch (next.state) {
    case 'outcome_unknown':
    case 'placed':
    case 'partly_placed':
    case 'following':
    case 'late':
    case 'needs_you':
      return { failure: null, ...next, settledAt: null }
    case 'refused':
    case 'settled':
    case 'abandoned':
      return { ...next, nextLookAt: null }
    default:
      return next satisfies never
  }
}
