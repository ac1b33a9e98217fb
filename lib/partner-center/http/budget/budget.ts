import 'server-only'
import type { Call } from '../call'
import { PartnerCenterError } from '../errors'
import { PATIENCE_MS, type Priority } from './priority'
import { createThrottle } from './throttle'
import { createWaitingLine, type Ticket } from './waiting-line'

export type Budget = ReturnType<typeof createBudget>

type Asked = Pick<Call, 'method' | 'path' | 'signal' | 'requestId'>

const MINUTE_MS = 60_000
/** Everything that Microsoft counts stands below the customers. */
const COUNTED = /^\/v1\/customers(?:[/?]|$)/i

type BudgetOptions = {
  /** Requests in a window. */
  limit: number
  windowMs?: number
  patienceMs?: Record<Priority, number>
  /** How long the call that tries after a 429 may hold up the others. */
  slowTryMs?: number
}

/**
 * The requests of one tenant: never more than `limit` in any window, whoever asks. While there is less room than calls,
 * placing goes first, then following, then refreshing; every tenth turn is the longest waiting one's. It knows of this
 * process only: several share Microsoft's limit without knowing of each other, and a 429 tells each.
 */
export function createBudget({ limit, windowMs = MINUTE_MS, patienceMs = PATIENCE_MS, slowTryMs }: BudgetOptions) {
  const line = createWaitingLine(limit)
  const throttle = createThrottle({ slowTryMs })
  let spent: Ticket[] = []
  let alarm: NodeJS.Timeout | undefined

  function admit(): void {
    const now = performance.now()
    spent = spent.filter(({ at }) => at > now - windowMs)
    for (;;) {
      const next = line.next(spent.length, (priority) => throttle.admits(priority, now) !== 'no')
      if (!next) break
      const isProbe = throttle.admits(next.priority, now) === 'as-probe'
      if (isProbe) throttle.sendProbe(now)
      const ticket = { at: now, isProbe }
      spent.push(ticket)
      next.enter(ticket)
    }
    lookAgain(now)
  }

  /** When the oldest of the window is forgotten, or the pause is over. Ends of calls look by themselves. */
  function lookAgain(now: number): void {
    clearTimeout(alarm)
    alarm = undefined
    if (Object.values(line.waiting()).every((count) => count === 0)) return
    const room = Math.min(...spent.map(({ at }) => at)) + windowMs - now
    const pause = throttle.opensInMs(now) || Number.POSITIVE_INFINITY
    const inMs = Math.min(room, pause)
    if (Number.isFinite(inMs)) alarm = setTimeout(admit, Math.ceil(inMs) + 1)
  }

  function enter(call: Asked, priority: Priority): Promise<Ticket> {
    call.signal?.throwIfAborted()
    if (throttle.isShutFor(priority, patienceMs[priority], performance.now())) throw held(call)
    return new Promise((resolve, reject) => {
      const give = (up: () => void) => {
        clearTimeout(patience)
        call.signal?.removeEventListener('abort', onAbort)
        up()
      }
      const waiter = line.join(priority, (ticket) => give(() => resolve(ticket)))
      const withdraw = (reason: unknown) => {
        line.leave(waiter)
        give(() => reject(reason))
        admit()
      }
      const onAbort = () => withdraw(call.signal?.reason)
      const patience = setTimeout(() => withdraw(held(call)), patienceMs[priority])
      call.signal?.addEventListener('abort', onAbort)
      admit()
    })
  }

  function held({ method, path, requestId }: Asked): PartnerCenterError {
    const retryAfterMs = throttle.remainingMs(performance.now()) || windowMs
    const details = { method, path, requestId, correlationId: '', kind: 'held', outcome: 'refused' } as const
    return new PartnerCenterError({ ...details, retryable: true, retryAfterMs })
  }

  return {
    /** Runs one exchange when there is room for it; what does not count runs at once. Throws kind `held` past patience. */
    async run<T>(call: Asked, priority: Priority, exchange: () => Promise<T>): Promise<T> {
      if (!COUNTED.test(call.path)) return exchange()
      const ticket = await enter(call, priority)
      const { isProbe } = ticket
      // A busy machine may begin late: the window counts from here.
      ticket.at = performance.now()
      try {
        const result = await exchange()
        if (isProbe) throttle.probeSucceeded()
        return result
      } catch (error) {
        const now = performance.now()
        const answer = error instanceof PartnerCenterError && error.status !== undefined ? error : undefined
        if (answer?.status === 429) throttle.refused(isProbe, answer.retryAfterMs, now)
        else if (isProbe && answer) throttle.probeSucceeded()
        else if (isProbe) throttle.probeCameToNothing(now)
        throw error
      } finally {
        admit()
      }
    },

    /** For whoever watches: what is spent of the window, how long everything is paused, who waits. */
    status: () => ({
      limit,
      spent: spent.filter(({ at }) => at > performance.now() - windowMs).length,
      pausedForMs: Math.round(throttle.remainingMs(performance.now())),
      waiting: line.waiting(),
    }),
  }
}
