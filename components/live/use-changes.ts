import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'
import type { Change, ChangeNews } from '@/lib/domain/change'
import { coalesce } from './coalesce'
import { hearChanges, isHeard, onHeard } from './live-feed'

export type Wanted = {
  /** When the server read what is shown, ISO 8601. */
  since: string
  isWanted(change: Change): boolean
  /** At most this often. */
  everyMs?: number
  /** While it is, news waits: what the last news led to is still under way. */
  isBusy?: boolean
}

/**
 * Calls `onNews` when something that the page shows was stored anew, by whomever, or may have been. What is told to a hidden
 * page waits until somebody looks at it.
 */
export function useChanges(wanted: Wanted, onNews: (news: Exclude<ChangeNews, { kind: 'beat' }>) => void): void {
  const { since, everyMs = 0, isBusy = false } = wanted
  const gathering = useRef<ReturnType<typeof coalesce>>(undefined)
  const tell = useEffectEvent(onNews)
  const choose = useEffectEvent((news: ChangeNews) => {
    if (news.kind === 'gap') gathering.current?.add(news)
    if (news.kind !== 'changes') return
    const changes = news.changes.filter(wanted.isWanted)
    if (changes.length > 0) gathering.current?.add({ kind: 'changes', changes })
  })
  const begin = useEffectEvent(() => hearChanges(since, choose))

  useEffect(() => {
    const gathered = coalesce(tell, everyMs)
    gathering.current = gathered
    // From the first rendering on it has heard everything: a newer `since` of the same page is no reason to begin again.
    const end = begin()
    return () => {
      end()
      gathered.end()
    }
  }, [everyMs])
  useEffect(() => gathering.current?.busy(isBusy), [isBusy])
}

/** Whether changes are told; while they are not, a page asks for itself. */
export function useIsHeard(): boolean {
  return useSyncExternalStore(onHeard, isHeard, () => false)
}
