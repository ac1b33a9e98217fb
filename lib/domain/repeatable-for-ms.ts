import type { AttemptFacts } from './judge-outcome'

/**
 * How long Microsoft remembers an `MS-RequestId` is not documented (ch. 3.3); its own SDK relies on it for three tries of
 * three minutes. On the direct route nothing else would keep a repetition from being a second order.
 */
const DIRECT_REPEAT_WITHIN_MS = 9 * 60_000

/**
 * For how long a placing call whose answer is missing may still be made again under the same `MS-RequestId`, in
 * milliseconds; zero when that is over. Takes the calls so far, oldest first, and until when its cart lives; null on the
 * direct route. A cart is checked out once, however late (ch. 6.6).
 */
export function repeatableForMs({
  attempts,
  expiresAt,
  now,
}: {
  attempts: readonly AttemptFacts[]
  expiresAt: Date | null
  now: Date
}): number {
  const [first] = attempts
  const endsAt = expiresAt?.getTime() ?? (first ? first.beganAt.getTime() + DIRECT_REPEAT_WITHIN_MS : 0)
  return Math.max(0, endsAt - now.getTime())
}
