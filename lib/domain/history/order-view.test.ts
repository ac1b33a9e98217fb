import { describe, expect, it } from 'vitest'
import { OrdersFilter } from '../orders-filter'
import { ALL_TAB, BUILT_IN_TABS, findTab, readSearch, tabAddress, type ViewTab, viewSearch } from './order-view'

const mine: ViewTab = {
  id: 'd0c50000-0000-4000-8000-000000000001',
  name: 'Late in Japan',
  search: viewSearch(OrdersFilter.parse({ status: 'late', country: 'JP', period: 'last7' })),
  isShared: false,
  ownerName: null,
  mayChange: true,
}
const tabs = [ALL_TAB, ...BUILT_IN_TABS, mine]

describe('the lit tab', () => {
  it('is the one whose address was opened, also when its filter was changed since', () => {
    for (const tab of tabs) {
      const filter = readSearch(tabAddress(tab).split('?')[1] ?? '')
      expect(findTab(tabs, filter).id).toBe(tab.id)
      expect(viewSearch(filter)).toBe(tab.search)
    }
    const changed = readSearch(`view=${mine.id}&status=failed`)
    expect(findTab(tabs, changed)).toBe(mine)
    expect(viewSearch(changed)).not.toBe(mine.search)
  })

  it('is found by its filter where the address names none, in whatever order values stand', () => {
    const filter = OrdersFilter.parse({ status: 'failed,needs_you,partly_placed,outcome_unknown' })
    expect(findTab(tabs, filter).id).toBe('needsYou')
  })

  it('is the first for a filter of no view, and for a view that one may not see', () => {
    expect(findTab(tabs, readSearch('status=late'))).toBe(ALL_TAB)
    expect(findTab(tabs, readSearch('view=d0c50000-0000-4000-8000-000000000009&status=late'))).toBe(ALL_TAB)
  })
})
