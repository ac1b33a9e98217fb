import { expect, test } from 'vitest'
import { Query } from './query.ts'

test('names are found in any casing, and repeated in links as they were sent', () => {
  const query = new Query('?startDate=2026-11-01&SIZE=5&size=6')
  expect(query.get('startdate')).toBe('2026-11-01')
  expect(query.getAll('size')).toEqual(['5', '6'])
  expect([query.has('Size'), query.has('size', '6'), query.has('offset')]).toEqual([true, true, false])
  expect(query.get('offset')).toBeNull()
  expect(String(query)).toBe('startDate=2026-11-01&SIZE=5&size=6')
})
