import type { Switches } from '../switches.ts'

type Limits = Pick<Switches, 'throttle' | 'throttlePerMinute'>

const WINDOW_MS = 60_000

/** Counts the calls of one partner tenant to the resources whose limits are published (ch. 3.10). */
export function createThrottle() {
  /** When the last calls to a resource came, as many as its limit. */
  const recent = new Map<string, number[]>()

  return {
    /**
     * Counts a call. Returns the seconds to wait when it comes too early: calls that are refused count too, so who does
     * not wait is never let in.
     */
    admit(path: string, nowMs: number, switches: Limits): number | undefined {
      if (!switches.throttle) return undefined
      const resource = throttledResource(path)
      if (resource === undefined) return undefined
      const limit = switches.throttlePerMinute
      const times = recent.get(resource) ?? []
      recent.set(resource, times)
      const oldest = times.length >= limit ? times[times.length - limit] : undefined
      times.push(nowMs)
      if (times.length > limit) times.splice(0, times.length - limit)
      if (oldest === undefined || oldest + WINDOW_MS <= nowMs) return undefined
      // From now on that call is in the window itself; the first to leave it is the next oldest.
      return Math.max(1, Math.ceil(((times[0] ?? oldest) + WINDOW_MS - nowMs) / 1000))
    },
  }
}

export type Throttle = ReturnType<typeof createThrottle>

type Resource = 'customer' | 'order' | 'subscription'

/** The resource whose budget a call takes from. Carts are on the list of what is enforced and share that of orders. */
function throttledResource(path: string): Resource | undefined {
  const [version, root, , noun, , under] = path.toLowerCase().split('/').slice(1)
  if (version !== 'v1') return undefined
  if (root !== 'customers') return undefined
  if (noun === undefined) return 'customer'
  if (noun === 'orders' || noun === 'carts') return 'order'
  if (noun === 'subscriptions') return under === 'supportcontact' ? undefined : 'subscription'
  return undefined
}
