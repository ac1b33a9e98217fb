import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change, ChangeNews } from '@/lib/domain/change'
import { coalesce } from './coalesce'
import { keepRecent } from './recent-changes'

const at = (second: number) => `2026-11-20T10:00:${String(second).padStart(2, '0')}.000Z`
const change = (id: string, second: number): Change => ({ noun: 'draft', id, revision: 1, at: at(second) })
const changes = (...list: Change[]): ChangeNews & { kind: 'changes' } => ({ kind: 'changes', changes: list })

describe('a page that is opened beside others', () => {
  test('hears what was stored since it was rendered, and nothing older', () => {
    const recent = keepRecent({ since: at(0), until: at(0), changes: [] })
    recent.add(changes(change('old', 10)), at(10))
    recent.add(changes(change('new', 30)), at(30))
    expect(recent.after(at(29))).toEqual(changes(change('new', 30)))
    expect(recent.after(at(50))).toBeUndefined()
  })

  test('reads again when it was rendered before anybody listened, or when too much has happened since', () => {
    const recent = keepRecent({ since: at(20), until: at(20), changes: [] })
    expect(recent.after(at(19))).toEqual({ kind: 'gap' })
    recent.add(changes(...Array.from({ length: 501 }, (_, index) => change(`${index}`, 30))), at(30))
    expect(recent.after(at(25))).toEqual({ kind: 'gap' })
    expect(recent.after(at(30))).toMatchObject({ kind: 'changes' })
  })

  test('hears from the tab that has the stream what it has not heard itself', () => {
    const leader = keepRecent({ since: at(0), until: at(0), changes: [] })
    leader.add(changes(change('a', 40)), at(40))
    const recent = keepRecent({ since: at(30), until: at(30), changes: [] })
    expect(recent.join(leader.all())).toEqual(changes(change('a', 40)))
    expect(recent.all().until).toBe(at(40))
  })
})

describe('what a page is told', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    Reflect.deleteProperty(document, 'visibilityState')
  })

  function start(everyMs: number) {
    const told: ChangeNews[] = []
    return { told, gathering: coalesce((news) => told.push(news), everyMs) }
  }
  function look(state: 'hidden' | 'visible') {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }

  test('comes at once, and then so often and no more', () => {
    const { told, gathering } = start(1000)
    gathering.add(changes(change('a', 1)))
    vi.advanceTimersByTime(0)
    expect(told).toEqual([changes(change('a', 1))])
    gathering.add(changes(change('b', 2)))
    gathering.add(changes(change('c', 3)))
    vi.advanceTimersByTime(999)
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(told.slice(1)).toEqual([changes(change('b', 2), change('c', 3))])
  })

  test('waits while the page is hidden, or is still being rendered', () => {
    const { told, gathering } = start(0)
    look('hidden')
    gathering.add(changes(change('a', 1)))
    vi.advanceTimersByTime(60_000)
    gathering.busy(true)
    look('visible')
    vi.advanceTimersByTime(60_000)
    expect(told).toEqual([])
    gathering.busy(false)
    vi.advanceTimersByTime(0)
    expect(told).toHaveLength(1)
  })

  test('is to read again when something may have been missed, whatever else there is', () => {
    const { told, gathering } = start(0)
    gathering.add(changes(change('a', 1)))
    gathering.add({ kind: 'gap' })
    gathering.add(changes(change('b', 2)))
    vi.advanceTimersByTime(0)
    expect(told).toEqual([{ kind: 'gap' }])
  })
})
