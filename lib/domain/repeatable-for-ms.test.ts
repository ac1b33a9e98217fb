import { expect, it } from 'vitest'
import { repeatableForMs } from './repeatable-for-ms'

const MINUTE_MS = 60_000
const at = (ms: number) => new Date(ms)
const attempts = [0, 5 * MINUTE_MS].map((ms) => ({ beganAt: at(ms), endedAt: null, outcome: null }))

it('a checkout may be repeated while its cart lives, however long ago it was begun', () => {
  const expiresAt = at(60 * MINUTE_MS)
  expect(repeatableForMs({ attempts, expiresAt, now: at(59 * MINUTE_MS) })).toBe(MINUTE_MS)
  expect(repeatableForMs({ attempts, expiresAt, now: at(60 * MINUTE_MS) })).toBe(0)
})

it('an order without a cart may be repeated until nine minutes after its first call, and not if it was never called', () => {
  expect(repeatableForMs({ attempts, expiresAt: null, now: at(8 * MINUTE_MS) })).toBe(MINUTE_MS)
  expect(repeatableForMs({ attempts, expiresAt: null, now: at(10 * MINUTE_MS) })).toBe(0)
  expect(repeatableForMs({ attempts: [], expiresAt: null, now: at(MINUTE_MS) })).toBe(0)
})
