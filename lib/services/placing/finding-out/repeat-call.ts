import 'server-only'
import type { AppErrorCode } from '@/lib/domain/app-error'
import type { AttemptFacts } from '@/lib/domain/judge-outcome'
import type { OutcomeCheckResult } from '@/lib/domain/outcome-evidence'
import { repeatableForMs } from '@/lib/domain/repeatable-for-ms'
import type { SystemContext } from '@/lib/services/context'
import { findLiveSession } from '@/lib/services/sign-in/find-live-session'
import type { Claimed } from '@/lib/services/submissions/claim-submission'
import { attemptPlacing, type EndedAttempt } from '../attempt-placing'
import type { PlacingOutcome } from '../call-placing'
import type { OutcomeCheck } from '../outcome/record-checks'

/** Refusals of the question, not of the order: Microsoft did not look at it, so they are evidence of nothing. */
const NOBODY_MAY_ASK = new Set<AppErrorCode>(['sessionEnded', 'signInBlocked', 'mfaRequired', 'roleRefused'])
const NOT_NOW = new Set<AppErrorCode>(['applicationMisconfigured', 'throttled', 'microsoftUnavailable'])
/** Something of this press is there, or is being made. ch. 3.11, 10.2. */
const MAYBE_PLACED = new Set(['800060', '800064', '800065'])

export type Repetition = {
  /** What the call came to, where it was made. */
  ended?: EndedAttempt
  /** Microsoft refused the order itself, now or when it was last asked. */
  refused: boolean
  canRepeat: boolean
  check?: OutcomeCheck
}

/**
 * The same call again with the same `MS-RequestId`, which Microsoft answers as it did the first time (ch. 3.3), in the
 * name of the newest sign-in of whoever pressed. Takes whether it was refused before: a definite no is not asked again.
 */
export async function repeatCall(
  context: SystemContext,
  { submission, now }: Claimed,
  { attempts, wasRefused }: { attempts: readonly AttemptFacts[]; wasRefused: boolean },
): Promise<Repetition | undefined> {
  if (wasRefused) return { refused: true, canRepeat: false }
  const { route, cart } = submission
  const expiresAt = route === 'cart' ? new Date(cart.expiresAt) : null
  const withinMs = repeatableForMs({ attempts, expiresAt, now })
  if (withinMs === 0) return { refused: false, canRepeat: false }
  const session = await findLiveSession(context.db, submission.personId)
  if (!session) return { refused: false, canRepeat: false, check: checkOf('needs_sign_in') }
  const ended = await attemptPlacing(context.db, context.partnerCenterAs(session.sessionId), submission, withinMs)
  if (!ended) return undefined
  const { outcome } = ended
  const result = resultOf(outcome)
  return {
    ended,
    refused: result === 'refused',
    canRepeat: result === 'in_progress' || result === 'unavailable',
    check: checkOf(result, outcome),
  }
}

function resultOf(outcome: PlacingOutcome): OutcomeCheckResult {
  if (outcome.kind === 'answered') return outcome.orders.length > 0 ? 'found' : 'refused'
  const { code, microsoftCode } = outcome.failure
  if (outcome.kind === 'unknown') return MAYBE_PLACED.has(microsoftCode ?? '') ? 'in_progress' : 'unavailable'
  if (NOBODY_MAY_ASK.has(code)) return 'needs_sign_in'
  return NOT_NOW.has(code) ? 'unavailable' : 'refused'
}

function checkOf(result: OutcomeCheckResult, outcome?: PlacingOutcome): OutcomeCheck {
  if (!outcome) return { kind: 'repeated_call', result, detail: {} }
  if (outcome.kind === 'answered') {
    const detail = { orders: outcome.orders.length, refused: outcome.orderErrors.length }
    return { kind: 'repeated_call', result, detail, correlationId: outcome.correlationId }
  }
  const { code, microsoftCode, description, correlationId } = outcome.failure
  const detail = { code: microsoftCode ?? code, ...(description ? { description } : {}) }
  return { kind: 'repeated_call', result, detail, correlationId }
}
