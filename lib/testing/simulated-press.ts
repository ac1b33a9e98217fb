import {
  type AttemptFacts,
  actingWindow,
  CLOCK_SKEW_MS,
  judgeOutcome,
  type OutcomeLimits,
} from '@/lib/domain/judge-outcome'
import type { SubmissionState } from '@/lib/domain/order-submission'
import { repeatableForMs } from '@/lib/domain/repeatable-for-ms'
import { canMove, FIRST_STATE, isFinalState, isUnanswered } from '@/lib/domain/submission-transitions'

/** What becomes of one call. `dies`: the desk's process, before it calls, while it waits, or before it stores the answer. */
export type Fate = {
  acts: boolean
  actsAfterMs: number
  listedAfterMs: number
  answer: 'truth' | 'lost' | 'busy' | 'refusal' | 'throttled'
  dies: 'no' | 'before' | 'during' | 'after'
}
export type Step =
  | { kind: 'look'; fate: Fate; readable: boolean }
  | { kind: 'wait'; ms: number }
  | { kind: 'press'; fate: Fate }
  | { kind: 'signOut' | 'signIn' }

const LIMITS: OutcomeLimits = { listLagMs: 15 * 60_000, longestCallMs: 220_000 }
const TIMEOUT_MS = 60_000
const LEASE_MS = 30_000
const GOOD: Fate = { acts: true, actsAfterMs: 0, listedAfterMs: 0, answer: 'truth', dies: 'no' }
/** Microsoft forgets a request id some time after that; our desk does not know when. */
const REMEMBERED_MS = 10 * 60_000

/** One draft of one desk, and a Microsoft of which only this draft is seen. All times are milliseconds from zero. */
export function simulate(route: 'cart' | 'order', firstFate: Fate) {
  let now = 0
  let state: SubmissionState = FIRST_STATE
  let isSignedIn = true
  let wasRefused = false
  let attempts: AttemptFacts[] = []
  /** When each order comes to be, and when the list shows it. */
  let orders: { at: number; listedAt: number }[] = []
  let firstRequestAt: number | undefined

  function move(to: SubmissionState) {
    if (to !== state && !canMove(state, to)) throw new Error(`${state} → ${to}`)
    state = to
  }

  /** A cart is checked out once; a request id is answered as before while it is remembered. ch. 3.3, 6.6. */
  function request({ acts, actsAfterMs, listedAfterMs }: Fate) {
    firstRequestAt ??= now
    const isSame = route === 'cart' || now - firstRequestAt < REMEMBERED_MS
    if (acts && !(isSame && orders.length > 0)) {
      const at = now + actsAfterMs
      orders.push({ at, listedAt: at + listedAfterMs })
    }
  }

  /** Returns what the desk knows of the call; undefined when it died meanwhile. */
  function call(fate: Fate): 'answered' | 'refused' | 'throttled' | 'unknown' | undefined {
    const attempt: AttemptFacts = { beganAt: new Date(now), endedAt: null, outcome: null }
    attempts.push(attempt)
    const end = (outcome: 'answered' | 'refused' | 'unknown') => {
      if (fate.dies === 'after') return undefined
      attempts.splice(attempts.indexOf(attempt), 1, { ...attempt, endedAt: new Date(now), outcome })
      return outcome
    }
    if (fate.dies === 'before') return undefined
    // A refusal and a 429 are told of a call that did nothing; what an earlier one does is another matter.
    const isNo = fate.answer === 'refusal' || fate.answer === 'throttled'
    request({ ...fate, acts: fate.acts && !isNo })
    if (fate.dies === 'during') return undefined
    if (fate.answer === 'lost' || fate.actsAfterMs > TIMEOUT_MS) now += TIMEOUT_MS
    else now += fate.actsAfterMs
    if (isNo) return end('refused') && (fate.answer === 'throttled' ? 'throttled' : 'refused')
    const exists = orders.some(({ at }) => at <= now)
    if (fate.answer === 'truth' && exists) return end('answered')
    return end('unknown')
  }

  function press(fate: Fate) {
    const outcome = call(fate)
    if (outcome === undefined) now += LEASE_MS
    else if (outcome === 'answered') move('placed')
    else move(outcome === 'unknown' ? 'outcome_unknown' : 'refused')
  }

  function look(fate: Fate, readable: boolean) {
    if (!isUnanswered(state)) return
    const asked = new Date(now)
    const before = [...attempts]
    const expiresAt = route === 'cart' ? new Date(7 * 24 * 3600_000) : null
    const isAsked = !wasRefused && isSignedIn && repeatableForMs({ attempts: before, expiresAt, now: asked }) > 0
    if (isAsked) {
      const outcome = call(fate)
      if (outcome === undefined) {
        now += LEASE_MS
        return
      }
      if (outcome === 'answered') return move('placed')
      wasRefused = outcome === 'refused'
    }
    const window = actingWindow(attempts, LIMITS)
    const listed = orders.filter(
      ({ at, listedAt }) => listedAt <= now && at >= (window?.from.getTime() ?? 0) - CLOCK_SKEW_MS,
    )
    const status = orders.some(({ at }) => at <= now) ? 'ordered' : 'open'
    const verdict = judgeOutcome(
      {
        now: asked,
        attempts,
        refused: wasRefused,
        canRepeat: isAsked && !wasRefused,
        cart: route === 'order' ? null : readable ? status : 'unread',
        orders: readable
          ? { found: Math.min(listed.length, 1), linesMissing: false, resembling: false, disputed: false }
          : null,
      },
      LIMITS,
    )
    if (verdict.kind === 'placed') move('placed')
    else move(verdict.kind === 'not_placed' ? 'refused' : 'outcome_unknown')
  }

  function begin(fate: Fate) {
    state = FIRST_STATE
    wasRefused = false
    attempts = []
    orders = []
    firstRequestAt = undefined
    press(fate)
  }

  begin(firstFate)

  return {
    get state() {
      return state
    },
    play(step: Step) {
      switch (step.kind) {
        case 'look':
          return look(step.fate, step.readable)
        case 'wait':
          now += step.ms
          return
        case 'press':
          // Whoever presses a draft that has a submission gets that one; after a refusal a new review is a new press.
          if (state === 'refused') begin(step.fate)
          return
        case 'signOut':
        case 'signIn':
          isSignedIn = step.kind === 'signIn'
      }
    },
    /** What must hold at any moment. */
    check() {
      if (orders.length > 1) throw new Error('two orders')
      if (state === 'refused' && orders.length > 0) throw new Error('refused, and there is an order or will be')
      if (state === 'placed' && orders.length === 0) throw new Error('placed, and there is no order')
    },
    /** Everything works again: looks go on, ever more rarely, until it is known. */
    endFaults() {
      for (let looks = 0; looks < 40 && !isFinalState(state) && state !== 'placed'; looks++) {
        look(GOOD, true)
        now += Math.min(5_000 * 2 ** looks, 15 * 60_000)
      }
    },
  }
}
