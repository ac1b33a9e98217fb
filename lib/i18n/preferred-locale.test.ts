import { expect, test } from 'vitest'
import { isTimeZone } from '@/lib/domain/preferences'
import { preferredLocale } from './preferred-locale'

test.each([
  ['ja-JP,ja;q=0.9,en-US;q=0.8', 'ja'],
  ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
  ['de-AT,ja;q=0.4,en;q=0.3', 'ja'],
  ['ja;q=0,en;q=0.1', 'en'],
  ['de,fr;q=0.9', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
] as const)('speaks to a browser that asks for %s in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

test('knows a time zone from a text that is none', () => {
  expect(['Europe/Vienna', 'Asia/Tokyo', 'UTC'].filter(isTimeZone)).toHaveLength(3)
  expect(['', 'Europe/Nowhere', '<script>', '../etc'].filter(isTimeZone)).toEqual([])
})
