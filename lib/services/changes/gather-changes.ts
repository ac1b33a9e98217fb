import 'server-only'
import type { Change, ChangeNews } from '@/lib/domain/change'

/** The first change after a silence is told at once; in a burst, this often. */
const BURST_MS = 100
/** When a look saw nothing move, only the time of the look is new. */
const LOOK_MS = 1_000
/** More at once is no news any more: open pages read again what they show. */
const LIMIT = 500

/**
 * Changes as one piece of news, each thing once: hundreds of changes a second, told to hundreds of pages one by one, would be
 * all that the process does. Takes who is told; never tells nothing.
 */
export function gatherChanges(tell: (news: ChangeNews) => void) {
  const waiting = new Map<string, Change>()
  let timer: NodeJS.Timeout | undefined
  let dueAt = Number.POSITIVE_INFINITY
  let toldAt = 0

  function flush() {
    clearTimeout(timer)
    dueAt = Number.POSITIVE_INFINITY
    toldAt = Date.now()
    const changes = [...waiting.values()]
    waiting.clear()
    tell(changes.length > LIMIT ? { kind: 'gap' } : { kind: 'changes', changes })
  }

  return {
    add(change: Change): void {
      const key = `${change.noun} ${change.id}`
      // Put behind the others: news is in the order of what happened last.
      waiting.delete(key)
      waiting.set(key, change)
      const now = Date.now()
      const due = change.noun === 'look' ? now + LOOK_MS : Math.max(now, toldAt + BURST_MS)
      if (due >= dueAt) return
      clearTimeout(timer)
      dueAt = due
      timer = setTimeout(flush, due - now)
    },
    stop(): void {
      clearTimeout(timer)
      waiting.clear()
    },
  }
}
