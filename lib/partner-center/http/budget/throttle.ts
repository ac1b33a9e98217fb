import 'server-only'
import type { Priority } from './priority'

/** Without a `Retry-After`. */
const DEFAULT_PAUSE_MS = 2_000
/** A try that is not answered for so long (a checkout may take a minute) does not hold up the others. */
const SLOW_TRY_MS = 2_000
/** A header that asks for hours is a mistake of its sender. */
const LONGEST_PAUSE_MS = 10 * 60_000

/**
 * What a 429 closes: everything, until its `Retry-After` is over. One placing call may try before that: limits differ
 * from API to API, and an order is worth asking for. After the time one call goes first, and another where
 * that is slow. When one that tries is not refused, all go on; all at once without it would be refused at once. ch. 3.10.
 */
export function createThrottle({ slowTryMs = SLOW_TRY_MS }: { slowTryMs?: number | undefined } = {}) {
  let closed: { until: number; probe: 'available' | 'out' | 'spent'; triedAt: number } | undefined
  const opensAt = ({ until, probe, triedAt }: NonNullable<typeof closed>) =>
    probe === 'out' ? Math.max(until, triedAt + slowTryMs) : until

  return {
    remainingMs: (now: number) => (closed ? Math.max(0, closed.until - now) : 0),

    /** Until the next call may try, whatever it is for. */
    opensInMs: (now: number) => (closed ? Math.max(0, opensAt(closed) - now) : 0),

    /** May a call of this kind go now, and is it the one that tries? */
    admits(priority: Priority, now: number): 'freely' | 'as-probe' | 'no' {
      if (!closed) return 'freely'
      if (now >= opensAt(closed)) return 'as-probe'
      return priority === 'placing' && closed.probe === 'available' ? 'as-probe' : 'no'
    },

    /** Whether waiting for it is hopeless for that long: nothing that is out can open it earlier. */
    isShutFor(priority: Priority, patienceMs: number, now: number): boolean {
      if (!closed || closed.until - now <= patienceMs) return false
      return priority !== 'placing' || closed.probe === 'spent'
    },

    sendProbe(now: number): void {
      if (closed) closed = { ...closed, probe: 'out', triedAt: now }
    },

    refused(wasProbe: boolean, retryAfterMs: number | undefined, now: number): void {
      const until = now + Math.min(retryAfterMs ?? DEFAULT_PAUSE_MS, LONGEST_PAUSE_MS)
      const probe = wasProbe ? 'spent' : (closed?.probe ?? 'available')
      closed = { until: Math.max(until, closed?.until ?? 0), probe, triedAt: closed?.triedAt ?? 0 }
    },

    /** The call that tried was answered, and not refused for haste. */
    probeSucceeded(): void {
      closed = undefined
    },

    /** The call that tried was never answered, which says nothing: while the time runs, another may try. */
    probeCameToNothing(now: number): void {
      closed = closed && now < closed.until ? { ...closed, probe: 'available' } : undefined
    },
  }
}
