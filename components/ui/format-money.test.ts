import { expect, test } from 'vitest'
import { formatAmount, formatMoney } from './format-money'

test.each([
  ['14250', 'EUR', 'en', '14,250.00'],
  ['9.6', 'EUR', 'en', '9.60'],
  ['0.0125', 'USD', 'en', '0.0125'],
  ['1284000', 'JPY', 'ja', '1,284,000'],
  ['-36.5', 'GBP', 'en', '-36.50'],
  ['90071992547409931.01', 'EUR', 'en', '90,071,992,547,409,931.01'],
])('writes %s %s in %s as %s', (amount, currency, locale, written) => {
  expect(formatAmount(amount, currency, locale)).toBe(written)
})

test('leaves out zero cents in a sentence, and only zero ones', () => {
  expect(formatMoney('14250.00', 'EUR', 'en', true)).toBe('EUR\u00a014,250')
  expect(formatMoney('9.60', 'EUR', 'en', true)).toBe('EUR\u00a09.60')
})

test('refuses what is no amount instead of showing NaN to a buyer', () => {
  expect(() => formatAmount('n/a', 'EUR', 'en')).toThrow(RangeError)
})
