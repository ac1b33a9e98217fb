import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareContent } from '@/components/builder/state/share-content'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import { type DraftHistory, EMPTY_HISTORY, record, redo, seal, undo } from './history'

const start = sampleDraft({ lines: ['a', 'b', 'c'].map((key, index) => sampleLine({ key, quantity: index + 1 })) })

/** One thing that a person does to a draft. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('quantity' as const), at: fc.nat(2), value: fc.nat(3) }),
  fc.record({ kind: fc.constant('name' as const), at: fc.nat(2), value: fc.string({ maxLength: 2 }) }),
  fc.record({ kind: fc.constant('notes' as const), value: fc.string({ maxLength: 2 }) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'move' as const, 'leave' as const), at: fc.nat(2) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

function apply(content: DraftContent, one: Edit): DraftContent {
  const { lines } = content
  const set = (at: number, change: Partial<DraftLine>) => ({
    ...content,
    lines: lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
  })
  switch (one.kind) {
    case 'notes':
      return { ...content, notes: one.value }
    case 'quantity':
      return set(one.at, { quantity: one.value })
    case 'name':
      return set(one.at, { friendlyName: one.value })
    case 'remove':
      return { ...content, lines: lines.toSpliced(one.at, 1) }
    case 'move':
      return { ...content, lines: [...lines.slice(one.at), ...lines.slice(0, one.at)] }
    default:
      return content
  }
}

function run(edits: readonly Edit[]) {
  let content = start
  let history: DraftHistory = EMPTY_HISTORY
  for (const one of edits) {
    const next = shareContent(content, structuredClone(apply(content, one)))
    history = one.kind === 'leave' ? seal(history) : history
    if (next !== content) history = record(history, content, next, false)
    content = next
  }
  return { content, history }
}

describe('the history of a draft', () => {
  it('leads back to the beginning step by step, and to the end again', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const { content, history } = run(edits)
        let [at, back] = [content, history]
        for (let step = undo(back); step; step = undo(back)) [at, back] = [step.content, step.history]
        expect(at).toEqual(start)
        for (let step = redo(back); step; step = redo(back)) [at, back] = [step.content, step.history]
        expect(at).toEqual(content)
      }),
    )
  })

  it('keeps no step that changes nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        for (const { before, after, step } of run(edits).history.past) {
          expect(step.kind).not.toBe('nothing')
          expect(before).not.toEqual(after)
        }
      }),
    )
  })

  it('joins the keys of one field until it is left', () => {
    const quantity = (value: number): Edit => ({ kind: 'quantity', at: 1, value })
    const { history } = run([
      quantity(1),
      quantity(3),
      { kind: 'leave', at: 0 },
      quantity(0),
      { kind: 'notes', value: 'x' },
    ])
    expect(history.past.map(({ step }) => `${step.kind} ${step.line}`)).toEqual(['quantity 2', 'quantity 2', 'notes 0'])
  })

  it('names a line that was removed, moved or added, and forgets what was taken back once something else is typed', () => {
    const { history, content } = run([{ kind: 'remove', at: 1 }])
    expect(history.past[0]?.step).toMatchObject({ kind: 'removed', line: 2, count: 1 })
    const back = undo(history)
    expect(back?.history.future).toHaveLength(1)
    const typed = record(back?.history ?? EMPTY_HISTORY, start, shareContent(start, { ...content, notes: 'y' }), false)
    expect(typed.future).toEqual([])
    expect(typed.past[0]?.step.kind).toBe('several')
  })
})
