import { expect, it } from 'vitest'
import { keepBriefly } from './keep-briefly'

it('reads once for whoever asks while it is fresh, and forgets the oldest when it is full', async () => {
  const keep = keepBriefly<string>({ freshForMs: 60_000, entries: 2 })
  const read: string[] = []
  const ask = (key: string) =>
    keep(key, async () => {
      read.push(key)
      return key
    })
  await Promise.all([ask('a'), ask('a'), ask('b')])
  expect(read).toEqual(['a', 'b'])
  await ask('c')
  await ask('b')
  await ask('a')
  expect(read).toEqual(['a', 'b', 'c', 'a'])
})

it('does not keep a reading that failed, nor one that is old', async () => {
  const keep = keepBriefly<string>({ freshForMs: 60_000, entries: 2 })
  await expect(keep('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await keep('a', async () => 'back')).toBe('back')
  const old = keepBriefly<string>({ freshForMs: 0, entries: 2 })
  await old('a', async () => 'first')
  expect(await old('a', async () => 'second')).toBe('second')
})
