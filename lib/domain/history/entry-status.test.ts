import { expect, test } from 'vitest'
import { entryStatusOf } from './entry-status'

test.each([
  ['completed', 'active'],
  ['Pending', 'provisioning'],
  ['PartialSuccess', 'partly_placed'],
  ['error', 'failed'],
  ['Cancelled', 'cancelled'],
  ['pendingPoUpload', 'needs_you'],
  ['something new', 'placed'],
  [undefined, 'placed'],
])('an order that is %s to Microsoft is %s in the history', (told, shown) => {
  expect(entryStatusOf(told)).toBe(shown)
})
