import type { SubmissionEventView } from '@/lib/domain/submission-view'

/** An event of the timeline, with how often it happened in a row. */
export type TimelineEntry = SubmissionEventView & { times: number }

/** Asking again without an answer may happen dozens of times: it is one entry, at its latest time. */
const REPEATS: ReadonlySet<string> = new Set(['asked_again', 'checked_now'])

/** Takes the events, oldest first; returns them with repetitions of the same kind and person folded into the last one. */
export function timelineEntries(events: readonly SubmissionEventView[]): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  for (const event of events) {
    const last = entries.at(-1)
    const repeats = last?.kind === event.kind && last.personName === event.personName && REPEATS.has(event.kind)
    if (last && repeats) entries[entries.length - 1] = { ...event, times: last.times + 1 }
    else entries.push({ ...event, times: 1 })
  }
  return entries
}
