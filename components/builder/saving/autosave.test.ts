import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft } from '@/components/builder/testing/sample-draft'
import type { ActionResult } from '@/lib/domain/action-result'
import type { DraftContent } from '@/lib/domain/order-draft'
import { createAutosave } from './autosave'
import { keepDraftCopies } from './draft-copies'

type Sent = { version: number; notes: string }
type Answer = ActionResult<{ version: number; savedAt: string }>

const who = { personId: 'sana', draftId: 'd1' }
const typed = (notes: string) => sampleDraft({ notes })

/** A server that keeps one draft, as the real verb does: a save from an older version is refused. */
function startServer() {
  const server = {
    version: 1,
    content: typed(''),
    sent: [] as Sent[],
    /** What happens to the next saves, first come first served; then they pass. */
    fates: [] as ('unreachable' | 'answerLost' | 'sessionEnded' | 'draftAlreadyPlaced')[],
    async save({ version, content }: { version: number; content: DraftContent }): Promise<Answer> {
      server.sent.push({ version, notes: content.notes })
      const fate = server.fates.shift()
      if (fate === 'unreachable') throw new TypeError('Failed to fetch')
      if (fate === 'sessionEnded' || fate === 'draftAlreadyPlaced') return { ok: false, error: { code: fate } }
      if (version !== server.version) return { ok: false, error: { code: 'draftChangedElsewhere' } }
      server.version += 1
      server.content = content
      if (fate === 'answerLost') throw new TypeError('Failed to fetch')
      return { ok: true, data: { version: server.version, savedAt: '2026-11-20T14:03:00.000Z' } }
    },
    async read() {
      const { version, content } = server
      return { ok: true as const, data: { version, content, updatedAt: '2026-11-20T14:03:00.000Z' } }
    },
  }
  return server
}

function open(server: ReturnType<typeof startServer>) {
  const stored = { version: server.version, content: server.content, updatedAt: '2026-11-20T14:00:00.000Z' }
  const copies = keepDraftCopies(localStorage, who)
  return createAutosave({ draftId: who.draftId, stored, save: server.save, read: server.read, copies })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockReturnValue()
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a draft being typed', () => {
  it('is saved once the keys are silent, with what was typed last', async () => {
    const server = startServer()
    const autosave = open(server)
    for (const notes of ['a', 'ab', 'abc']) {
      autosave.change(typed(notes))
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(server.sent).toEqual([])
    await vi.advanceTimersByTimeAsync(400)
    expect(server.sent).toEqual([{ version: 1, notes: 'abc' }])
    expect(autosave.state()).toEqual({ kind: 'saved', at: '2026-11-20T14:03:00.000Z' })
  })

  it('is saved one after the other, each from the version the last save returned', async () => {
    const server = startServer()
    const autosave = open(server)
    autosave.change(typed('first'))
    autosave.hurry()
    autosave.change(typed('second'))
    autosave.hurry()
    autosave.change(typed('third'))
    expect(await autosave.flush()).toBe(true)
    expect(server.sent.map(({ version }) => version)).toEqual([1, 2])
    expect(server.content.notes).toBe('third')
  })

  it('costs no save when nothing is different', async () => {
    const server = startServer()
    const autosave = open(server)
    autosave.change(typed(''))
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.sent).toEqual([])
    expect(autosave.state().kind).toBe('saved')
  })
})

describe('a draft that cannot be saved', () => {
  it('is kept on the device and saved by itself when the server is back', async () => {
    const server = startServer()
    const autosave = open(server)
    server.fates = ['unreachable', 'unreachable']
    autosave.change(typed('kept'))
    await vi.advanceTimersByTimeAsync(400)
    expect(autosave.state()).toEqual({ kind: 'retrying' })
    expect(keepDraftCopies(localStorage, who).find()).toMatchObject({ version: 1, content: { notes: 'kept' } })
    await vi.advanceTimersByTimeAsync(3000)
    expect(server.content.notes).toBe('kept')
    expect(autosave.state().kind).toBe('saved')
    expect(keepDraftCopies(localStorage, who).find()).toBeUndefined()
  })

  it('does not open the review, and says so', async () => {
    const server = startServer()
    const autosave = open(server)
    server.fates = ['unreachable']
    autosave.change(typed('x'))
    expect(await autosave.flush()).toBe(false)
  })

  it('waits for signing in again, and then goes on without a word lost', async () => {
    const server = startServer()
    const autosave = open(server)
    server.fates = ['sessionEnded']
    autosave.change(typed('mine'))
    await vi.advanceTimersByTimeAsync(400)
    expect(autosave.state()).toEqual({ kind: 'stopped', error: { code: 'sessionEnded' } })
    autosave.change(typed('mine, and more'))
    autosave.resume()
    await vi.advanceTimersByTimeAsync(0)
    expect(server.content.notes).toBe('mine, and more')
  })

  it('stops when the order has been placed', async () => {
    const server = startServer()
    const autosave = open(server)
    server.fates = ['draftAlreadyPlaced']
    autosave.change(typed('late'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.sent).toHaveLength(1)
    expect(autosave.state()).toEqual({ kind: 'stopped', error: { code: 'draftAlreadyPlaced' } })
  })
})

describe('a draft that somebody else saved', () => {
  it('is not overwritten', async () => {
    const server = startServer()
    const autosave = open(server)
    server.version = 7
    server.content = typed('theirs')
    autosave.change(typed('mine'))
    await vi.advanceTimersByTimeAsync(400)
    expect(autosave.state()).toEqual({ kind: 'stopped', error: { code: 'draftChangedElsewhere' } })
    autosave.change(typed('mine, longer'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.content.notes).toBe('theirs')
    expect(keepDraftCopies(localStorage, who).find()).toMatchObject({ content: { notes: 'mine, longer' } })
  })

  it('is known to be our own when only the answer of a save was lost', async () => {
    const server = startServer()
    const autosave = open(server)
    server.fates = ['answerLost']
    autosave.change(typed('once'))
    await vi.advanceTimersByTimeAsync(400)
    autosave.change(typed('once and more'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.content.notes).toBe('once and more')
    expect(server.version).toBe(3)
    expect(autosave.state().kind).toBe('saved')
  })

  it('is somebody else’s also when an answer of ours was lost', async () => {
    const server = startServer()
    const autosave = open(server)
    server.fates = ['unreachable']
    autosave.change(typed('mine'))
    await vi.advanceTimersByTimeAsync(400)
    server.version = 2
    server.content = typed('theirs')
    await vi.advanceTimersByTimeAsync(1000)
    expect(autosave.state()).toEqual({ kind: 'stopped', error: { code: 'draftChangedElsewhere' } })
    expect(server.content.notes).toBe('theirs')
  })

  it('can be loaded, and typing goes on from there', async () => {
    const server = startServer()
    const autosave = open(server)
    server.version = 7
    server.content = typed('theirs')
    autosave.change(typed('mine'))
    await vi.advanceTimersByTimeAsync(400)
    const newer = await autosave.readStored()
    if (newer.ok) autosave.adopt(newer.data)
    expect(autosave.content().notes).toBe('theirs')
    autosave.change(typed('theirs and mine'))
    await vi.advanceTimersByTimeAsync(400)
    expect(server.sent.at(-1)).toEqual({ version: 7, notes: 'theirs and mine' })
  })

  it('is replaced by mine only when I say so, as the version after theirs', async () => {
    const server = startServer()
    const autosave = open(server)
    server.version = 7
    server.content = typed('theirs')
    autosave.change(typed('mine'))
    await vi.advanceTimersByTimeAsync(400)
    const newer = await autosave.readStored()
    if (newer.ok) autosave.overrule(newer.data)
    await vi.advanceTimersByTimeAsync(0)
    expect(server.sent.at(-1)).toEqual({ version: 7, notes: 'mine' })
    expect(server.version).toBe(8)
    expect(autosave.state().kind).toBe('saved')
  })
})

describe('news of a draft', () => {
  it('stops the page at once that has an older version, before anything is typed', async () => {
    const server = startServer()
    const autosave = open(server)
    server.version = 2
    server.content = typed('theirs')
    await autosave.hear(2)
    expect(autosave.state()).toEqual({ kind: 'stopped', error: { code: 'draftChangedElsewhere' } })
    expect(autosave.hasUnsaved()).toBe(false)
  })

  it('of its own saves changes nothing, whether it comes before or after their answer', async () => {
    const server = startServer()
    const autosave = open(server)
    autosave.change(typed('mine'))
    autosave.hurry()
    await autosave.hear(2)
    expect(autosave.state().kind).toBe('saved')
    autosave.change(typed('mine, longer'))
    await autosave.flush()
    await autosave.hear(3)
    expect(autosave.state().kind).toBe('saved')
  })
})
