import { describe, expect, it } from 'vitest'
import { ENTRY_STATUSES } from './history/order-entry'
import { findOrdersView, ORDERS_VIEWS } from './orders-dashboard'

describe('the saved views of the dashboard', () => {
  it('show every status in exactly one of them', () => {
    const { needsYou, underWay, done } = ORDERS_VIEWS
    expect([...needsYou, ...underWay, ...done].sort()).toEqual([...ENTRY_STATUSES].sort())
  })

  it('are recognised whatever order the statuses stand in', () => {
    expect(findOrdersView([])).toBe('all')
    expect(findOrdersView(['refused', 'suspended', 'abandoned', 'cancelled', 'active'])).toBe('done')
  })

  it('are not mistaken for a choice of one’s own', () => {
    expect(findOrdersView(['active'])).toBeUndefined()
    expect(findOrdersView(['active', 'failed'])).toBeUndefined()
  })
})
