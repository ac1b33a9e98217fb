import type { Change, ChangeNews } from '@/lib/domain/change'

const KEPT = 500
/** The server that rendered a page and the database do not have quite the same time; hearing of a change twice is harmless. */
const OVERLAP_MS = 5_000

/** Complete from `since` to `until`. */
export type RecentChanges = { since: string; until: string; changes: Change[] }

/** What a tab heard lately: a page that is opened meanwhile was rendered a moment before it listens. */
export function keepRecent(begin: RecentChanges) {
  let kept = begin

  function after(time: string): ChangeNews | undefined {
    if (time < kept.since) return { kind: 'gap' }
    const from = new Date(Date.parse(time) - OVERLAP_MS).toISOString()
    const missed = kept.changes.filter(({ at }) => at > from)
    return missed.length > 0 ? { kind: 'changes', changes: missed } : undefined
  }

  return {
    all: () => kept,
    add(news: ChangeNews, id: string): void {
      if (news.kind === 'gap') kept = { since: id, until: id, changes: [] }
      else if (news.kind === 'beat') kept = { ...kept, until: id }
      else {
        const changes = [...kept.changes, ...news.changes]
        const dropped = changes.splice(0, Math.max(0, changes.length - KEPT)).at(-1)
        kept = { since: dropped?.at ?? kept.since, until: id, changes }
      }
    },
    /** What a page that was rendered at that time has not heard; undefined when there is nothing. */
    after,
    /** Goes on with what another tab heard; returns what this one had not. */
    join(others: RecentChanges): ChangeNews | undefined {
      const own = kept.until
      kept = others
      return after(own)
    },
  }
}
