import 'server-only'
import type { Call } from '../call'
import { PartnerCenterError } from '../errors'
import type { Allowance, Grant } from './allowance'
import { createPermits } from './permits'
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
  /** Where several processes share the limit. Without one, this process has it alone. */
  allowance?: Allowance | undefined
}

/**
 * The requests of one tenant: never more than `limit` in any window, whoever asks. While there is less room than calls,
 * placing goes first, then what is listed behind it in priority.ts; every tenth turn is the longest waiting one's.
 * With an `allowance` that holds for all processes together, and they hear of each other's 429. While it cannot be
 * asked, nothing leaves: a request that cannot be counted, or an order that cannot be written down, is none.
 */
export function createBudget(options: BudgetOptions) {
  const { limit, windowMs = MINUTE_MS, patienceMs = PATIENCE_MS, slowTryMs, allowance } = options
  const line = createWaitingLine(limit)
  const throttle = createThrottle({ slowTryMs })
  const permits = createPermits(allowance, heard, refuseAll)
  let spent: Ticket[] = []
  let alarm: NodeJS.Timeout | undefined

  function admit(): void {
    const now = performance.now()
    spent = spent.filter(({ at }) => at > now - windowMs)
    const isOpen = (one: Priority) => throttle.admits(one, now) !== 'no' && !permits.isShut(one, now)
    for (;;) {
      const turn = line.turn(spent.length, isOpen)
      if (!turn) break
      const { priority } = turn
      if (!permits.has(priority, now)) {
        permits.ask({ ...turn, waiting: line.waiting()[priority], limit })
        break
      }
      const next = line.next(turn)
      if (!next) break
      const isProbe = throttle.admits(priority, now) === 'as-probe'
      if (isProbe) throttle.sendProbe(now)
      permits.spend(priority, now)
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
    const inMs = Math.min(room, pause, permits.opensInMs(now))
    if (Number.isFinite(inMs)) alarm = setTimeout(admit, Math.ceil(inMs) + 1)
  }

  function heard({ pausedForMs }: Grant): void {
    const now = performance.now()
    if (pausedForMs > throttle.remainingMs(now)) throttle.refused(false, pausedForMs, now)
    admit()
  }

  function refuseAll(cause: unknown): void {
    for (const { refuse } of line.clear()) refuse(cause)
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
      const waiter = line.join(priority, {
        enter: (ticket) => give(() => resolve(ticket)),
        refuse: (cause) => give(() => reject(held(call, cause))),
      })
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

  function held({ method, path, requestId }: Asked, cause?: unknown): PartnerCenterError {
    const retryAfterMs = throttle.remainingMs(performance.now()) || windowMs
    const details = { method, path, requestId, correlationId: '', kind: 'held', outcome: 'refused' } as const
    return new PartnerCenterError({ ...details, retryable: true, retryAfterMs }, { cause })
  }

  function beginPause(isProbe: boolean, retryAfterMs: number | undefined, now: number): void {
    throttle.refused(isProbe, retryAfterMs, now)
    allowance?.pause(throttle.remainingMs(now))
  }

  function endPause(): void {
    throttle.probeSucceeded()
    allowance?.resume()
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
        if (isProbe) endPause()
        return result
      } catch (error) {
        const now = performance.now()
        const answer = error instanceof PartnerCenterError && error.status !== undefined ? error : undefined
        if (answer?.status === 429) beginPause(isProbe, answer.retryAfterMs, now)
        else if (isProbe && answer) endPause()
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
