import { shareContent } from '@/components/builder/state/share-content'
import type { DraftContent } from '@/lib/domain/order-draft'
import { type DraftStep, describeStep } from './describe-step'

/** Steps that can be taken back; far more than anybody remembers, and a few megabytes at most. */
const MAX_STEPS = 200

type Entry = { before: DraftContent; after: DraftContent; step: DraftStep }
export type DraftHistory = { past: readonly Entry[]; future: readonly Entry[]; isOpen: boolean }

export const EMPTY_HISTORY: DraftHistory = { past: [], future: [], isOpen: false }

/**
 * Takes a change of the draft as it was typed. Keys in one field belong to one step as long as the step is open; `isSameMoment`
 * joins whatever one press changed in several places. A step that ended where it began is none.
 */
export function record(
  history: DraftHistory,
  before: DraftContent,
  after: DraftContent,
  isSameMoment: boolean,
): DraftHistory {
  const step = describeStep(before, after)
  const last = history.past.at(-1)
  const isJoined =
    last !== undefined && (isSameMoment || (history.isOpen && last.step.field === step.field && step.field !== ''))
  if (!isJoined) return { past: [...history.past, { before, after, step }].slice(-MAX_STEPS), future: [], isOpen: true }
  const rest = history.past.slice(0, -1)
  const joined = describeStep(last.before, shareContent(last.before, after))
  if (joined.kind === 'nothing') return { past: rest, future: [], isOpen: false }
  return { past: [...rest, { before: last.before, after, step: joined }], future: [], isOpen: true }
}

/** The next key begins a step of its own: the field was left. */
export function seal(history: DraftHistory): DraftHistory {
  return history.isOpen ? { ...history, isOpen: false } : history
}

/** Returns the content before the last step, and the history from there; undefined when there is no step. */
export function undo(
  history: DraftHistory,
): { content: DraftContent; step: DraftStep; history: DraftHistory } | undefined {
  const entry = history.past.at(-1)
  if (!entry) return undefined
  const next = { past: history.past.slice(0, -1), future: [entry, ...history.future], isOpen: false }
  return { content: entry.before, step: entry.step, history: next }
}

/** Returns the content after the step that was taken back last; undefined when there is none. */
export function redo(
  history: DraftHistory,
): { content: DraftContent; step: DraftStep; history: DraftHistory } | undefined {
  const [entry, ...future] = history.future
  if (!entry) return undefined
  return { content: entry.after, step: entry.step, history: { past: [...history.past, entry], future, isOpen: false } }
}
