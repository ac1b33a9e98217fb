import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addAmounts,
  compareAmounts,
  divideAmounts,
  multiplyAmounts,
  roundAmount,
  subtractAmounts,
  sumByCurrency,
  toAmount,
} from './decimal'

/** Whole ten-thousandths: what any amount on an invoice is made of. */
const tenThousandths = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
const asText = (value: number) => {
  const digits = Math.abs(value).toString().padStart(5, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

describe('money', () => {
  it('adds a tenth and two tenths to exactly three tenths', () => {
    expect(addAmounts('0.1', '0.2')).toBe('0.3')
  })

  it('reads the numbers of an answer without changing their value', () => {
    expect([30.4, 364.8, 1e-7, 1e21, '007.500', '-0.00'].map(toAmount)).toEqual([
      '30.4',
      '364.8',
      '0.0000001',
      '1000000000000000000000',
      '7.5',
      '0',
    ])
  })

  it('refuses what is no amount', () => {
    expect(['', '1,000', '1e5', 'NaN', '1.', '.5', '--1'].map(toAmount)).toEqual(Array(7).fill(undefined))
    expect(() => addAmounts('1', 'one')).toThrow(RangeError)
  })

  it('adds any amounts as whole numbers of the smallest unit would', () => {
    fc.assert(
      fc.property(fc.array(tenThousandths, { maxLength: 20 }), (values) => {
        const expected = toAmount(asText(values.reduce((sum, value) => sum + value, 0)))
        expect(addAmounts(...values.map(asText))).toBe(expected)
      }),
    )
  })

  it('multiplies as whole numbers would, and divides back', () => {
    fc.assert(
      fc.property(tenThousandths, fc.integer({ min: 1, max: 100_000 }), (value, quantity) => {
        const product = multiplyAmounts(asText(value), quantity)
        expect(product).toBe(addAmounts(product))
        expect(divideAmounts(product, quantity)).toBe(toAmount(asText(value)))
        expect(subtractAmounts(product, product)).toBe('0')
      }),
    )
  })

  it('rounds half away from zero, and leaves what is rounded', () => {
    const rounded = [
      ['0.125', 2],
      ['-0.125', 2],
      ['1199.5', 0],
      ['2.675', 2],
      ['10', 2],
    ] as const
    expect(rounded.map(([amount, digits]) => roundAmount(amount, digits))).toEqual([
      '0.13',
      '-0.13',
      '1200',
      '2.68',
      '10',
    ])
    expect(() => divideAmounts('1', '0')).toThrow(RangeError)
  })

  it('orders amounts as their values are ordered', () => {
    fc.assert(
      fc.property(tenThousandths, tenThousandths, (a, b) => {
        expect(Math.sign(compareAmounts(asText(a), asText(b)))).toBe(Math.sign(a - b))
      }),
    )
  })

  it('never adds two currencies up', () => {
    const items = [
      { currency: 'EUR', amount: '9.60' },
      { currency: 'JPY', amount: '1200' },
      { currency: 'EUR', amount: '0.40' },
    ]
    expect(sumByCurrency(items)).toEqual([
      { currency: 'EUR', amount: '10' },
      { currency: 'JPY', amount: '1200' },
    ])
  })
})
