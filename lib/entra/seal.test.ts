import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createSealer } from './seal'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const [older, newer] = [key('2025'), key('2026')]

describe('a sealed token', () => {
  test('opens beside its session', () => {
    const sealer = createSealer(older)
    expect(sealer.open(sealer.seal('refresh-token', 'session-a'), 'session-a')).toBe('refresh-token')
  })

  test('shows neither the token nor, sealed twice, that it is the same', () => {
    const sealer = createSealer(older)
    const [first, second] = [sealer.seal('refresh-token', 'session-a'), sealer.seal('refresh-token', 'session-a')]
    expect(first).not.toContain('refresh-token')
    expect(first).not.toBe(second)
  })

  test('does not open beside another session', () => {
    const sealer = createSealer(older)
    expect(() => sealer.open(sealer.seal('token', 'session-a'), 'session-b')).toThrow()
  })

  test('does not open when a bit was changed', () => {
    const sealer = createSealer(older)
    const [id, payload = ''] = sealer.seal('token', 'session-a').split('.')
    const bytes = Buffer.from(payload, 'base64url')
    bytes[14] = (bytes[14] ?? 0) ^ 1
    expect(() => sealer.open(`${id}.${bytes.toString('base64url')}`, 'session-a')).toThrow()
  })

  test('does not open with a shortened tag', () => {
    const sealer = createSealer(older)
    const sealed = sealer.seal('token', 'session-a')
    expect(() => sealer.open(sealed.slice(0, -4), 'session-a')).toThrow()
  })
})

describe('rotating keys', () => {
  test('what an older key sealed still opens, what is new is sealed by the newer one', () => {
    const before = createSealer(older)
    const after = createSealer(`${newer},${older}`)
    expect(after.open(before.seal('token', 'session-a'), 'session-a')).toBe('token')
    expect(after.seal('token', 'session-a')).toMatch(/^2026\./)
    expect(() => before.open(after.seal('token', 'session-a'), 'session-a')).toThrow('2026')
  })

  test('a key that was taken away opens nothing', () => {
    const sealed = createSealer(older).seal('token', 'session-a')
    expect(() => createSealer(newer).open(sealed, 'session-a')).toThrow('No key "2025"')
  })
})
