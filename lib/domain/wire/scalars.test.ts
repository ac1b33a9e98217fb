import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Flag, Instant, listOf, maybe, Text, toInstant, Whole } from './scalars'

describe('dates', () => {
  test.each([
    ['2023-04-18T22:03:45.4505136Z', '2023-04-18T22:03:45.450Z'],
    ['2021-08-17T18:13:11.3Z', '2021-08-17T18:13:11.300Z'],
    ['2023-07-31T00:00:00', '2023-07-31T00:00:00.000Z'],
    ['2021-07-14T18:02:00.1234567', '2021-07-14T18:02:00.123Z'],
    ['2018-03-06T17:37:05.253-08:00', '2018-03-07T01:37:05.253Z'],
    ['2022-01-13', '2022-01-13T00:00:00.000Z'],
  ])('%s is the same moment in UTC', (wire, instant) => {
    expect(toInstant(wire)).toBe(instant)
  })

  test.each(['0001-01-01T00:00:00', '0001-01-01T00:00:00Z', '07/09/2020: 00:00:00', ''])(
    '"%s" is no moment',
    (wire) => {
      expect(toInstant(wire)).toBeUndefined()
    },
  )

  test('null and absent are no moment', () => {
    const body = z.object({ a: Instant, b: Instant })
    expect(body.parse({ a: null })).toEqual({})
  })
})

describe('loose JSON', () => {
  test('null and absent members mean the same', () => {
    const body = z.object({ name: maybe(z.string()), tags: listOf(z.string()) })
    expect(body.parse({ name: null, tags: null })).toEqual(body.parse({}))
    expect(body.parse({})).toEqual({ tags: [] })
  })

  test('numbers arrive as text, and text as numbers', () => {
    expect([Whole.parse('3599'), Whole.parse(3599), Text.parse(800030), Flag.parse('True')]).toEqual([
      3599,
      3599,
      '800030',
      true,
    ])
  })

  test.each(['1.5', 1.5, 'many', ''])('%s is no whole number', (value) => {
    expect(Whole.safeParse(value).success).toBe(false)
  })
})
