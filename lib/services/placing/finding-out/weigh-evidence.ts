import 'server-only'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { orders } from '@/lib/db/schema/orders'
import { type AttemptFacts, actingWindow, judgeOutcome, type OutcomeVerdict } from '@/lib/domain/judge-outcome'
import type { OutcomeCheckKind } from '@/lib/domain/outcome-evidence'
import type { Order } from '@/lib/domain/wire/orders/order'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import type { Claimed } from '@/lib/services/submissions/claim-submission'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import type { Finding, KnownOutcome } from '../outcome/record-outcome'
import { lookAtCart } from './look-at-cart'
import { lookForOrders } from './look-for-orders'
import { OUTCOME_LIMITS } from './outcome-limits'
import type { Repetition } from './repeat-call'

type Evidence = { attempts: readonly AttemptFacts[]; repetition: Repetition }

/** An answer to the repeated call is the outcome; where there is none, cart and orders are looked at and judged. */
export async function weighEvidence(
  context: SystemContext,
  claimed: Claimed,
  { attempts, repetition }: Evidence,
): Promise<{ outcome: KnownOutcome; finding: Finding }> {
  const { submission } = claimed
  const asked = repetition.check ? [repetition.check] : []
  const answer = repetition.ended?.outcome
  if (answer?.kind === 'answered' && !(await belongToOthers(context.db, submission, answer.orders)))
    return { outcome: answer, finding: { by: 'repeated_call', checks: asked } }

  const facts = withRepetition(attempts, claimed.now, repetition)
  const limits = OUTCOME_LIMITS
  const { from } = actingWindow(facts, limits) ?? { from: submission.createdAt }
  const [{ cart, checks }, look] = await Promise.all([
    lookAtCart(context, submission),
    lookForOrders(context, claimed, from),
  ])
  const { now } = claimed
  const { refused, canRepeat } = repetition
  const verdict = judgeOutcome({ now, attempts: facts, refused, canRepeat, cart, orders: look.facts }, limits)
  return {
    outcome: toOutcome(verdict, look.found, submission, repetition),
    finding: {
      by: foundBy(verdict, refused),
      checks: [...asked, ...checks, look.check],
      showsMoreAt: verdict.kind === 'unknown' && verdict.waitsFor === 'list' ? verdict.knownFrom : undefined,
    },
  }
}

/** The call that was just made is one more that may have acted, unless it was refused. */
function withRepetition(attempts: readonly AttemptFacts[], now: Date, { ended }: Repetition): AttemptFacts[] {
  if (!ended) return [...attempts]
  return [...attempts, { beganAt: now, endedAt: new Date(now.getTime() + ended.tookMs), outcome: ended.outcome.kind }]
}

function toOutcome(
  verdict: OutcomeVerdict,
  found: Order[],
  submission: SubmissionRecord,
  { ended, refused }: Repetition,
): KnownOutcome {
  const failure = ended && ended.outcome.kind !== 'answered' ? ended.outcome.failure : null
  switch (verdict.kind) {
    case 'placed':
      return {
        kind: 'answered',
        orders: found,
        orderErrors: [],
        correlationId: failure?.correlationId ?? '',
        linesMissing: verdict.linesMissing,
      }
    case 'not_placed': {
      const reason = refused ? (failure ?? submission.failure) : null
      return { kind: 'refused', failure: reason ?? { code: 'nothingOrdered' } }
    }
    case 'unknown':
      return { kind: 'unknown', failure }
    default:
      return verdict satisfies never
  }
}

function foundBy(verdict: OutcomeVerdict, refused: boolean): OutcomeCheckKind {
  return verdict.kind === 'not_placed' && refused ? 'repeated_call' : 'orders'
}

/**
 * Two presses of the same lines for the same customer, both without an answer, can take each other's order from the
 * list once it is complete. What is one's already is not given to another: a person has to see both.
 */
async function belongToOthers(
  db: SystemContext['db'],
  { id, customerId }: Pick<SubmissionRecord, 'id' | 'customerId'>,
  answered: readonly Order[],
): Promise<boolean> {
  if (answered.length === 0) return false
  const orderIds = answered.map((order) => order.id)
  const owned = await db
    .select({ submissionId: orders.submissionId })
    .from(orders)
    .where(and(eq(orders.customerId, customerId), inArray(orders.id, orderIds), ne(orders.submissionId, id)))
  if (owned.length > 0) log.error({ submissionId: id, owners: owned, orderIds }, 'an order belongs to another press')
  return owned.length > 0
}
