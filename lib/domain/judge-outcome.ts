/** Clocks of two machines differ; an order a little older than the press is still ours. */
export const CLOCK_SKEW_MS = 60_000

/** One call that may have ordered something. Without an end it was cut off, and nobody knows what it did. */
export type AttemptFacts = {
  beganAt: Date
  endedAt: Date | null
  outcome: 'answered' | 'refused' | 'unknown' | null
}

export type OutcomeLimits = {
  /** How late an order may appear in the customer's list. partner-center-api.md ch. 7.1. */
  listLagMs: number
  /** No call of ours lasts longer, with all its repetitions: a call without an end acted until then at the latest. */
  longestCallMs: number
}

/** What was looked at, and what it showed. */
export type OutcomeFacts = {
  now: Date
  attempts: readonly AttemptFacts[]
  /** Microsoft refused the order itself when the call was repeated: not the question, and not for being too early. */
  refused: boolean
  /** The call may be repeated once more, and somebody may do it: then its answer is waited for. */
  canRepeat: boolean
  /** A checked-out cart is `Ordered` (ch. 6.2, 6.6); null on the direct route, which has none. */
  cart: 'ordered' | 'open' | 'gone' | 'unread' | null
  /** The customer's orders that nobody else's submission owns; null when they could not be read. */
  orders: {
    /** How many are ours beyond doubt: their time, lines, quantities and partners. */
    found: number
    linesMissing: boolean
    /** Another order has an item of ours, but differs in something: it may be ours, and it may not. */
    resembling: boolean
    /** Another press could claim the same order, and its own look is not complete yet. */
    disputed: boolean
  } | null
}

export type OutcomeVerdict =
  | { kind: 'placed'; linesMissing: boolean }
  /** Nothing was ordered, and nothing will appear any more: safe to try again. */
  | { kind: 'not_placed' }
  | { kind: 'unknown'; waitsFor: OutcomeWait; knownFrom: Date }

/** Microsoft's answer to a question, the list of orders being complete, or a person: by itself nothing will show more. */
export type OutcomeWait = 'answer' | 'list' | 'person'

/** When orders of these attempts may have been created; null when none of them can have ordered anything. */
export function actingWindow(
  attempts: readonly AttemptFacts[],
  { longestCallMs }: Pick<OutcomeLimits, 'longestCallMs'>,
): { from: Date; until: Date } | null {
  const acting = attempts.filter((attempt) => attempt.outcome !== 'refused')
  if (acting.length === 0) return null
  const ends = acting.map(({ beganAt, endedAt }) => endedAt?.getTime() ?? beganAt.getTime() + longestCallMs)
  const from = Math.min(...acting.map(({ beganAt }) => beganAt.getTime()))
  return { from: new Date(from), until: new Date(Math.max(...ends)) }
}

/** From then on the list of orders shows whatever these attempts ordered; null when they ordered nothing. */
export function listCompleteFrom(attempts: readonly AttemptFacts[], limits: OutcomeLimits): Date | null {
  const acting = actingWindow(attempts, limits)
  return acting && new Date(acting.until.getTime() + limits.listLagMs + CLOCK_SKEW_MS)
}

/**
 * What became of a press whose answer never came, by evidence alone. Takes what was looked at since `now`; an answer to
 * the repeated call needs no judge. Silence is never called a refusal: before anything is safe to try again the list
 * must be complete after the last call that could have acted. partner-center-api.md ch. 3.3, 6.6, 7.1, 10.2, 10.3.
 */
export function judgeOutcome(facts: OutcomeFacts, limits: OutcomeLimits): OutcomeVerdict {
  const { attempts, cart, orders, canRepeat } = facts
  const knownFrom = listCompleteFrom(attempts, limits)
  if (!knownFrom) return { kind: 'not_placed' }
  const wait = (waitsFor: OutcomeWait) => ({ kind: 'unknown', waitsFor, knownFrom }) as const
  const isComplete = facts.now >= knownFrom
  if (!orders) return wait('answer')
  if (orders.found > 0) {
    const isWhole = !orders.linesMissing || isComplete
    // Two sources that contradict each other prove nothing: an open cart has ordered nothing.
    if (cart !== 'open' && isWhole && !orders.disputed) return { kind: 'placed', linesMissing: orders.linesMissing }
  }
  if (!isComplete) return wait(canRepeat ? 'answer' : 'list')
  if (cart === 'unread') return wait('answer')
  if (orders.disputed) return wait('answer')
  if (cart === 'ordered' || orders.found > 0) return wait(canRepeat ? 'answer' : 'person')
  if (facts.refused) return { kind: 'not_placed' }
  if (canRepeat) return wait('answer')
  if (orders.resembling && cart !== 'open') return wait('person')
  // Nobody said no, and nobody can be asked: the list has to be silent for twice as long.
  const silentFrom = knownFrom.getTime() + limits.listLagMs
  return facts.now.getTime() >= silentFrom ? { kind: 'not_placed' } : wait('list')
}
