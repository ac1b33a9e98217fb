import { expect, test } from 'vitest'
import { ENTRY_STATUSES } from './history/order-entry'
import { ORDERS_VIEWS } from './orders-dashboard'

test('the built-in views show every status in exactly one of them', () => {
  const { needsYou, underWay, done } = ORDERS_VIEWS
  expect([...needsYou, ...underWay, ...done].sort()).toEqual([...ENTRY_STATUSES].sort())
})
