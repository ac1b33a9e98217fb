import 'server-only'
import { type Allowance, type Grant, LAPSES_AFTER_MS } from './allowance'
import { PRIORITIES, type Priority, SHARES } from './priority'

/** As many are taken at once while there are plenty; when they are short, no more than somebody waits for. */
const LOT = 8
const PLENTY = 0.5
/** Nothing was granted, and nobody said until when: ask again soon. */
const ASK_AGAIN_MS = 20

type Lot = { rank: number; left: number; until: number }
type Asked = { priority: Priority; waiting: number; isLongest: boolean; limit: number }

/**
 * What this process holds of a shared allowance. Takes where it comes from, whom to tell when more is known, and whom
 * when it cannot be known. Without an allowance there is always one in hand.
 */
export function createPermits(
  allowance: Allowance | undefined,
  heard: (grant: Grant) => void,
  failed: (error: unknown) => void,
) {
  let lots: Lot[] = []
  let isAsking = false
  let spentShare = 0
  const shutUntil = PRIORITIES.map(() => 0)
  const rankOf = (priority: Priority) => PRIORITIES.indexOf(priority)
  /** What was taken for one kind of call serves what is more urgent as well, never what is less. */
  const lotFor = (priority: Priority, now: number) =>
    lots.find(({ rank, left, until }) => rank >= rankOf(priority) && left > 0 && until > now)

  function receive({ priority, isLongest }: Asked, grant: Grant, askedAt: number): void {
    const rank = rankOf(priority)
    if (grant.granted > 0) lots.push({ rank, left: grant.granted, until: askedAt + LAPSES_AFTER_MS })
    else {
      const until = performance.now() + Math.max(ASK_AGAIN_MS, grant.againInMs)
      // What may be spent of the window falls from kind to kind: where this is refused, the lesser are.
      for (let other = rank; other < (isLongest ? rank + 1 : shutUntil.length); other += 1) shutUntil[other] = until
    }
    heard(grant)
  }

  return {
    /** Whether asking for this kind is useless for now. */
    isShut: (priority: Priority, now: number) => (shutUntil[rankOf(priority)] ?? 0) > now,

    has: (priority: Priority, now: number) => !allowance || lotFor(priority, now) !== undefined,

    spend(priority: Priority, now: number): void {
      const lot = lotFor(priority, now)
      if (lot) lot.left -= 1
      lots = lots.filter(({ left, until }) => left > 0 && until > now)
    },

    /** Asks for more, unless it is being asked already. Whoever waits longest may have the last of all. */
    ask(asked: Asked): void {
      if (!allowance || isAsking) return
      isAsking = true
      const askedAt = performance.now()
      const { priority, waiting, isLongest, limit } = asked
      const wanted = isLongest ? 1 : spentShare < PLENTY ? Math.max(LOT, waiting) : Math.min(LOT, waiting)
      allowance.take({ wanted, share: isLongest ? 1 : SHARES[priority] }).then(
        (grant) => {
          isAsking = false
          spentShare = grant.spent / limit
          receive(asked, grant, askedAt)
        },
        (error: unknown) => {
          isAsking = false
          failed(error)
        },
      )
    },

    /** Until something that is shut may be asked for again. */
    opensInMs(now: number): number {
      const next = shutUntil.filter((until) => until > now)
      return next.length > 0 ? Math.min(...next) - now : Number.POSITIVE_INFINITY
    },
  }
}
