import 'server-only'
import { PRIORITIES, type Priority, SHARES } from './priority'

/** Room for one exchange: since when it is spent, and whether this is the call that tries after a 429. */
export type Ticket = { at: number; isProbe: boolean }
export type Waiter = {
  priority: Priority
  arrived: number
  enter(ticket: Ticket): void
  refuse(reason: unknown): void
}
/** Whose turn it is; `isLongest`: not by rank, but because they were passed over often enough. */
export type Turn = { priority: Priority; isLongest: boolean }

/** One of so many goes to whoever waits longest, whatever for: nobody waits for ever. */
const LONGEST_WAITING_EVERY = 10

/** Who waits for room, and whose turn it is. Takes the number of requests that a window has room for. */
export function createWaitingLine(limit: number) {
  const lanes: Record<Priority, Waiter[]> = {
    placing: [],
    following: [],
    revisiting: [],
    refreshing: [],
    importing: [],
  }
  let passedOver = 0
  let arrivals = 0

  function first(mayEnter: (priority: Priority) => boolean): Priority | undefined {
    return PRIORITIES.find((priority) => lanes[priority].length > 0 && mayEnter(priority))
  }

  function longestWaiting(): Priority | undefined {
    const ahead = PRIORITIES.filter((priority) => lanes[priority].length > 0)
    return ahead.sort((a, b) => (lanes[a][0]?.arrived ?? 0) - (lanes[b][0]?.arrived ?? 0))[0]
  }

  return {
    join(priority: Priority, ways: Pick<Waiter, 'enter' | 'refuse'>): Waiter {
      arrivals += 1
      const waiter = { priority, arrived: arrivals, ...ways }
      lanes[priority].push(waiter)
      return waiter
    },

    leave(waiter: Waiter): void {
      const lane = lanes[waiter.priority]
      const place = lane.indexOf(waiter)
      if (place >= 0) lane.splice(place, 1)
    },

    /** Takes how many of the window are spent; returns whose turn it is. */
    turn(spent: number, isOpen: (priority: Priority) => boolean): Turn | undefined {
      if (spent >= limit) return undefined
      const longest = longestWaiting()
      const isTheirTurn = passedOver >= LONGEST_WAITING_EVERY - 1 && longest !== undefined && isOpen(longest)
      if (isTheirTurn) return { priority: longest, isLongest: true }
      const priority = first((one) => isOpen(one) && spent < limit * SHARES[one])
      return priority && { priority, isLongest: false }
    },

    /** Takes whose turn it is; returns them, and they leave the line. */
    next({ priority }: Turn): Waiter | undefined {
      passedOver = longestWaiting() === priority ? 0 : passedOver + 1
      return lanes[priority].shift()
    },

    /** Everybody leaves. */
    clear(): Waiter[] {
      return PRIORITIES.flatMap((priority) => lanes[priority].splice(0))
    },

    waiting: () => ({
      placing: lanes.placing.length,
      following: lanes.following.length,
      revisiting: lanes.revisiting.length,
      refreshing: lanes.refreshing.length,
      importing: lanes.importing.length,
    }),
  }
}
