import { expect, test } from 'vitest'
import { type FoundState, findDrifts, type OrderedLine } from './find-drifts'

const now = new Date('2026-03-01T12:00:00Z')
const line: OrderedLine = {
  orderId: 'o1',
  lineItemNumber: 0,
  quantity: 10,
  termDuration: 'P1Y',
  billingCycle: 'one_time',
  partnerIdOnRecord: '4847383',
  subscriptionId: 's1',
  stage: 'active',
}
const order = { id: 'o1', placedAt: new Date('2026-03-01T11:00:00Z'), lines: [line] }
const subscription = {
  id: 's1',
  quantity: 10,
  status: 'active',
  termDuration: 'P1Y',
  billingCycle: 'OneTime',
  partnerId: '4847383',
}
const found = (
  changed: Partial<FoundState['subscriptions'][number]> = {},
  status: FoundState['orders'][number]['status'] = 'active',
): FoundState => ({ orders: [{ id: 'o1', status }], lines: [line], subscriptions: [{ ...subscription, ...changed }] })
const kinds = (state: FoundState, ordered = order) => findDrifts([ordered], state, now).map(({ kind }) => kind)

test.each([
  ['nothing, in whatever spelling', {}, []],
  ['seats', { quantity: 12 }, ['quantity']],
  ['the term and the billing cycle', { termDuration: 'P1M', billingCycle: 'monthly' }, ['term', 'billing']],
  ['the reseller', { partnerId: null }, ['partner']],
  ['a suspended subscription', { status: 'suspended' }, ['subscriptionStatus']],
  ['a deleted one, and nothing else of it', { status: 'deleted', quantity: 0 }, ['cancelled']],
])('tells of %s', (_, changed, expected) => {
  expect(kinds(found(changed))).toEqual(expected)
})

test('an order that was cancelled is told as one', () => {
  expect(kinds(found({ quantity: 3 }, 'cancelled'))).toEqual(['cancelled'])
})

test('an order is missing only once Microsoft has had the time to list it', () => {
  const empty = { orders: [], lines: [], subscriptions: [] }
  expect(kinds(empty)).toEqual(['missing'])
  expect(kinds(empty, { ...order, placedAt: new Date('2026-03-01T11:45:00Z') })).toEqual([])
})

test('what did not go through is compared with nothing', () => {
  expect(kinds(found({ quantity: 1 }), { ...order, lines: [{ ...line, stage: 'failed' }] })).toEqual([])
})

test('lines that share a subscription are compared together', () => {
  const other = { ...line, lineItemNumber: 1, quantity: 5 }
  expect(kinds(found({ quantity: 15 }), { ...order, lines: [line, other] })).toEqual([])
})
