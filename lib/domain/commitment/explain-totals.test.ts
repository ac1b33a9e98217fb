import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAmounts, sumByCurrency } from '@/lib/domain/decimal'
import type { ReviewedLine } from '@/lib/domain/review'
import { explainTotals } from './explain-totals'

const START = '2026-11-22'

function line(more: Partial<ReviewedLine> = {}): ReviewedLine {
  return {
    ...{ position: 0, key: 'l', catalogItemId: 'P:1:A', title: 'Plan', friendlyName: '', quantity: 10 },
    ...{ segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly', orderGroup: '0', promotionId: null },
    ...{ customTermEndDate: null, currency: 'EUR', listPrice: '20', discountedPrice: '20', proratedPrice: '20' },
    ...{ price: '20', extendedPrice: '2400', error: null },
    ...more,
  }
}

describe('the total of an order', () => {
  it('comes to be from the list prices, what promotions take off and what shorter terms do; the first invoices beside', () => {
    const promoted = line({ discountedPrice: '17', proratedPrice: '17', price: '17', extendedPrice: '2040' })
    const end = { customTermEndDate: '2027-05-31', billingCycle: 'annual', listPrice: '200', discountedPrice: '200' }
    const short = line({ ...end, proratedPrice: '104.11', price: '104.11', extendedPrice: '1041.1' })
    expect(explainTotals([line(), promoted, short], START)).toEqual([
      {
        ...{ currency: 'EUR', list: '6800', promotion: '-360', proration: '-958.9', other: '0', total: '5481.1' },
        now: '1411.1',
      },
    ])
  })

  it('says no first invoice where one of them does not add up, and nothing of what is billed by use', () => {
    const own = line({ extendedPrice: '2399' })
    expect(explainTotals([line(), own], START)).toMatchObject([{ other: '-1', now: null, total: '4799' }])
    expect(explainTotals([line({ extendedPrice: null })], START)).toEqual([])
  })

  it('adds up to the total of each currency, whatever Microsoft answers', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => String(cents / 100))
    const any = fc.record({
      currency: fc.constantFrom('EUR', 'JPY'),
      quantity: fc.integer({ min: 1, max: 500 }),
      listPrice: fc.option(amount),
      discountedPrice: fc.option(amount),
      proratedPrice: fc.option(amount),
      price: amount,
      extendedPrice: amount,
      customTermEndDate: fc.constantFrom(null, '2027-05-31'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (lines) => {
        const explained = explainTotals(lines.map(line), START)
        const totals = sumByCurrency(lines.map(({ currency, extendedPrice }) => ({ currency, amount: extendedPrice })))
        expect(explained.map(({ currency, total }) => ({ currency, amount: total }))).toEqual(totals)
        for (const { list, promotion, proration, other, total } of explained)
          expect(addAmounts(list, promotion, proration, other)).toBe(total)
      }),
    )
  })
})
