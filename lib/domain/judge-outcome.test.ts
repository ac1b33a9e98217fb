import { describe, expect, it } from 'vitest'
import { CLOCK_SKEW_MS, judgeOutcome, listCompleteFrom, type OutcomeFacts } from './judge-outcome'

const LIMITS = { listLagMs: 900_000, longestCallMs: 220_000 }
const at = (ms: number) => new Date(ms)
const unanswered = { beganAt: at(0), endedAt: at(60_000), outcome: 'unknown' } as const
const KNOWN_MS = 60_000 + LIMITS.listLagMs + CLOCK_SKEW_MS
const none = { found: 0, linesMissing: false, resembling: false, disputed: false }

function judge(facts: Partial<OutcomeFacts>) {
  const usual = { attempts: [unanswered], refused: false, canRepeat: false, cart: null, orders: none } as const
  const verdict = judgeOutcome({ now: at(KNOWN_MS), ...usual, ...facts }, LIMITS)
  return verdict.kind === 'unknown' ? verdict.waitsFor : verdict.kind
}

describe('the list of orders', () => {
  it('is complete after the last call that could have acted, not after the press', () => {
    const refused = { beganAt: at(900_000), endedAt: at(900_500), outcome: 'refused' } as const
    expect(listCompleteFrom([unanswered, refused], LIMITS)).toEqual(at(KNOWN_MS))
    const again = { ...unanswered, beganAt: at(900_000), endedAt: at(960_000) }
    expect(listCompleteFrom([unanswered, again], LIMITS)).toEqual(at(KNOWN_MS + 900_000))
  })

  it('counts a call that was cut off as acting for as long as calls can last', () => {
    const cutOff = { beganAt: at(0), endedAt: null, outcome: null }
    expect(listCompleteFrom([cutOff], LIMITS)).toEqual(at(220_000 + LIMITS.listLagMs + CLOCK_SKEW_MS))
  })
})

describe('what became of a press', () => {
  it('is nothing when no call of it can have acted', () => {
    expect(judge({ attempts: [], now: at(0) })).toBe('not_placed')
    expect(judge({ attempts: [{ ...unanswered, outcome: 'refused' }], now: at(0) })).toBe('not_placed')
  })

  it.each<[string, Partial<OutcomeFacts>, string]>([
    ['its orders are there', { now: at(0), orders: { ...none, found: 1 } }, 'placed'],
    [
      'some of its orders are there, and the list may lag',
      { now: at(0), orders: { ...none, found: 1, linesMissing: true } },
      'list',
    ],
    ['some of its orders are there for good', { orders: { ...none, found: 1, linesMissing: true } }, 'placed'],
    ['another press may own the order', { orders: { ...none, found: 1, disputed: true } }, 'answer'],
    ['the order is there and its own cart is open', { cart: 'open', orders: { ...none, found: 1 } }, 'person'],
    ['the cart was checked out and no order shows', { cart: 'ordered', refused: true }, 'person'],
    ['it was refused, and the list may lag', { now: at(KNOWN_MS - 1), refused: true }, 'list'],
    ['it was refused, and the list is complete', { refused: true }, 'not_placed'],
    ['it was refused, but the cart cannot be read', { refused: true, cart: 'unread' }, 'answer'],
    ['the list cannot be read', { refused: true, orders: null }, 'answer'],
    ['nobody said no, and somebody can ask', { now: at(2 * KNOWN_MS), canRepeat: true }, 'answer'],
    ['nobody said no, and nobody can ask', {}, 'list'],
    ['the list was silent for twice its lag', { now: at(KNOWN_MS + LIMITS.listLagMs) }, 'not_placed'],
    ['an order resembles it', { now: at(2 * KNOWN_MS), orders: { ...none, resembling: true } }, 'person'],
    [
      'an order resembles it, but its own cart is open',
      { now: at(2 * KNOWN_MS), cart: 'open', orders: { ...none, resembling: true } },
      'not_placed',
    ],
  ])('when %s', (_, facts, verdict) => {
    expect(judge(facts)).toBe(verdict)
  })
})
