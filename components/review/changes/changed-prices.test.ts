import { expect, test } from 'vitest'
import { groupLines } from '@/components/review/lines/group-lines'
import type { ReviewedCart, ReviewedLine } from '@/lib/domain/review'
import { changedPrices } from './changed-prices'

function line(key: string, price: string, more: Partial<ReviewedLine> = {}): ReviewedLine {
  return {
    position: 0,
    key,
    catalogItemId: `${key}:0001:A`,
    title: key,
    friendlyName: '',
    quantity: 5,
    segment: 'commercial',
    termDuration: 'P1Y',
    billingCycle: 'monthly',
    orderGroup: '0',
    promotionId: null,
    customTermEndDate: null,
    currency: 'EUR',
    listPrice: price,
    discountedPrice: price,
    proratedPrice: price,
    price,
    extendedPrice: null,
    error: null,
    ...more,
  }
}
const cart = (...lines: ReviewedLine[]): ReviewedCart => ({
  cartId: 'cart',
  draftVersion: 1,
  expiresAt: '2026-11-27T13:00:00.000Z',
  readAt: '2026-11-20T13:00:00.000Z',
  lines,
  totals: [],
})

test('names the earlier price of a line whose price moved since the builder', () => {
  expect([...changedPrices(cart(line('a', '17.43'), line('b', '4')), cart(line('a', '20.5'), line('b', '4')))]).toEqual(
    [['a', '17.43']],
  )
})

test('compares nothing that was changed by the person', () => {
  const before = cart(line('a', '17.43'), line('b', '4', { catalogItemId: 'b:0002:Z' }))
  const now = cart(line('a', '16', { quantity: 300 }), line('b', '5'), line('c', '9'))
  expect(changedPrices(before, now).size).toBe(0)
  expect(changedPrices(null, now).size).toBe(0)
})

test('shows the lines of each order together, in the order of the letter', () => {
  const lines = [
    line('a', '1'),
    line('b', '2', { orderGroup: '1' }),
    line('c', '3'),
    line('d', '4', { orderGroup: null }),
  ]
  expect(groupLines(lines).map((group) => group.map(({ key }) => key).join())).toEqual(['a,c', 'b', 'd'])
})
