import { expect, test } from 'vitest'
import type { ReviewedCart, ReviewedLine } from '@/lib/domain/review'
import { listChanges } from './list-changes'

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
    asked: 'the same',
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

test('names the price before and now with percent, of the line alone whose price moved', () => {
  const changes = listChanges(cart(line('a', '17.4'), line('b', '4')), cart(line('a', '20.88'), line('b', '4')))
  expect(changes.map(({ lineKey, price }) => [lineKey, price])).toEqual([
    ['a', { before: '17.4', now: '20.88', percent: '20' }],
  ])
})

test('names a promotion that was lost, and an end that moved', () => {
  const before = line('a', '4', { promotionId: 'P', customTermEndDate: '2027-01-31' })
  const [change] = listChanges(cart(before), cart(line('a', '4', { customTermEndDate: '2027-02-28' })))
  expect(change).toMatchObject({
    price: null,
    promotion: { before: 'P', now: null },
    endDate: { before: '2027-01-31', now: '2027-02-28' },
  })
})

test('says nothing when nothing moved, whatever the availability is called today', () => {
  expect(listChanges(cart(line('a', '4')), cart(line('a', '4.0', { catalogItemId: 'a:0001:B' })))).toEqual([])
  expect(listChanges(null, cart(line('a', '4')))).toEqual([])
})

test('compares nothing that the person changed, and nothing that Microsoft refuses', () => {
  const before = cart(line('a', '17.43'), line('b', '4'), line('c', '5', { asked: undefined }))
  const error = { code: '10001', description: '' }
  const now = cart(line('a', '16', { asked: 'more' }), line('b', '5', { error }), line('c', '6'), line('d', '9'))
  expect(listChanges(before, now)).toEqual([])
})

test('takes the days that pass for no change of a first term that ends early', () => {
  const early = (proratedPrice: string) =>
    line('a', '20', { customTermEndDate: '2027-01-31', proratedPrice, price: proratedPrice })
  expect(listChanges(cart(early('12.3')), cart(early('12.2')))).toEqual([])
})
