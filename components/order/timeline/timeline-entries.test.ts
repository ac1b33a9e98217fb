import { expect, test } from 'vitest'
import type { SubmissionEventView } from '@/lib/domain/submission-view'
import { timelineEntries } from './timeline-entries'

let id = 0
function event(kind: SubmissionEventView['kind'], personName: string | null = null): SubmissionEventView {
  id += 1
  const at = new Date(Date.UTC(2026, 10, 20, 13, 0, id)).toISOString()
  return { id, at, kind, personName, detail: {}, requestId: null, correlationId: null }
}

test('folds questions asked over and over into one entry with their number and the latest time', () => {
  const events = [event('pressed', 'Sana'), event('asked_again'), event('asked_again'), event('asked_again')]
  const entries = timelineEntries(events)
  expect(entries.map(({ kind, times }) => `${kind} ${times}`)).toEqual(['pressed 1', 'asked_again 3'])
  expect(entries[1]?.at).toBe(events[3]?.at)
})

test('keeps apart what two people did', () => {
  const entries = timelineEntries([event('checked_now', 'Sana'), event('checked_now', 'Anneke')])
  expect(entries.map(({ personName }) => personName)).toEqual(['Sana', 'Anneke'])
})

test('never folds what happened to lines', () => {
  expect(timelineEntries([event('line_active'), event('line_active')])).toHaveLength(2)
})
