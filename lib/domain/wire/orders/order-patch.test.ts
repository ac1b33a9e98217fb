import { expect, test } from 'vitest'
import { OrderPatch } from './order-patch'

const GUID = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const line = { lineItemNumber: 0, offerId: 'X', quantity: 2 }

test.each([
  ['cancelled as a whole', { id: '5cf72f146967', status: 'cancelled' }],
  ['cancelled by lines', { id: '5cf72f146967', status: 'cancelled', lineItems: [{ lineItemNumber: 0, offerId: 'X' }] }],
  ['given an add-on', { referenceCustomerId: GUID, lineItems: [{ ...line, parentSubscriptionId: GUID }] }],
  ['billed by the year', { referenceCustomerId: GUID, billingCycle: 'Annual', lineItems: [line] }],
])('an order can be %s', (_, patch) => {
  expect(OrderPatch.safeParse(patch).success).toBe(true)
})

test.each([
  ['completed', { id: '5cf72f146967', status: 'completed' }],
  ['given an add-on to nothing', { referenceCustomerId: GUID, lineItems: [line] }],
  ['cancelled and billed otherwise at once', { id: 'x', status: 'cancelled', billingCycle: 'annual' }],
])('an order cannot be %s', (_, patch) => {
  expect(OrderPatch.safeParse(patch).success).toBe(false)
})
