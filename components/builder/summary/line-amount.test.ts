import { describe, expect, it } from 'vitest'
import { sampleLine } from '@/components/builder/testing/sample-draft'
import type { OfferPrice } from '@/lib/domain/offer-price'
import type { ReviewedCart, ReviewedLine } from '@/lib/domain/review'
import { addUp, amountOf, type LineAmount } from './line-amount'

const listed: OfferPrice = { currency: 'EUR', unitPrice: '20.6', erpPrice: null, sellPrice: null, marginPercent: null }

/** Microsoft's answer about the sample line, five of it. */
function cartOf(change: Partial<ReviewedLine> = {}): ReviewedCart {
  const line: ReviewedLine = {
    position: 0,
    key: 'line-a',
    catalogItemId: 'CFQ7TTC0LCHC:0001:CFQ7TTC0K6XY',
    title: 'Microsoft 365 Business Premium',
    friendlyName: '',
    quantity: 5,
    segment: 'commercial',
    termDuration: 'P1Y',
    billingCycle: 'monthly',
    orderGroup: null,
    promotionId: null,
    customTermEndDate: null,
    currency: 'EUR',
    listPrice: '20.8',
    discountedPrice: '17.68',
    proratedPrice: null,
    price: null,
    extendedPrice: '1060.8',
    error: null,
    ...change,
  }
  const at = '2026-11-20T14:03:00.000Z'
  return { cartId: 'cart', draftVersion: 1, expiresAt: at, readAt: at, lines: [line], totals: [] }
}

describe('what a line comes to', () => {
  it('is the list price times units and bills of the term, exactly, until Microsoft answers', () => {
    expect(amountOf(sampleLine({ quantity: 7 }), null, listed)).toMatchObject({
      source: 'list',
      unit: '20.6',
      total: '1730.4',
    })
    const yearly = sampleLine({
      quantity: 3,
      choice: { segment: 'commercial', termDuration: 'P3Y', billingCycle: 'annual' },
    })
    expect(amountOf(yearly, null, listed)?.total).toBe('185.4')
    const once = sampleLine({
      quantity: 3,
      choice: { segment: 'commercial', termDuration: '', billingCycle: 'one_time' },
    })
    expect(amountOf(once, null, listed)?.total).toBe('61.8')
  })

  it('is what Microsoft said of this very line, and its list price again once another quantity is typed', () => {
    expect(amountOf(sampleLine(), cartOf(), listed)).toMatchObject({
      source: 'microsoft',
      unit: '17.68',
      total: '1060.8',
    })
    expect(amountOf(sampleLine({ quantity: 6 }), cartOf(), listed)).toMatchObject({
      source: 'list',
      unit: '20.8',
      total: '1497.6',
    })
  })

  it('is unknown without a price, a term or a whole quantity, and counted as such', () => {
    expect(amountOf(sampleLine(), null, null)).toBeUndefined()
    expect(amountOf(sampleLine({ choice: null }), null, listed)).toBeUndefined()
    expect(amountOf(sampleLine({ quantity: 1.5 }), null, listed)?.total).toBeNull()
    const lines = [sampleLine({ key: 'a' }), sampleLine({ key: 'b', quantity: null }), sampleLine({ key: 'c' })]
    const amounts: Record<string, LineAmount> = {}
    for (const line of lines.slice(0, 2)) {
      const amount = amountOf(line, null, listed)
      if (amount) amounts[line.key] = amount
    }
    expect(addUp(lines, amounts)).toEqual({ totals: [{ currency: 'EUR', amount: '1236' }], unknown: 2 })
  })
})
