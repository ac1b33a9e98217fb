import { describe, expect, it } from 'vitest'
import { NEWEST_FIRST } from './history/orders-sort'
import { OrdersFilter, ordersSearch } from './orders-filter'

describe('a filter in the address', () => {
  it('comes back from the address it made', () => {
    const filter = OrdersFilter.parse({
      q: 'contoso',
      status: 'failed,needs_you',
      customer: 'd0c50000-0000-4000-8000-000000000001',
      from: '2026-11-01',
      to: '2026-11-20',
      sort: '-value,customer',
    })
    expect(OrdersFilter.parse(Object.fromEntries(new URLSearchParams(ordersSearch(filter))))).toEqual(filter)
  })

  it('leaves out what cannot be read instead of failing', () => {
    const filter = OrdersFilter.parse({
      status: 'failed,<script>',
      customer: "' or 1=1",
      from: 'yesterday',
      sort: 'up',
    })
    expect(filter).toMatchObject({ status: ['failed'], sort: NEWEST_FIRST })
    expect([filter.customer, filter.from]).toEqual([[], undefined])
    expect(OrdersFilter.parse({ q: 'a\0bc', product: 'CFQ7\0,CFQ8', country: '\0\0' })).toMatchObject({
      ...{ q: undefined, product: ['CFQ8'], country: [] },
    })
  })

  it('takes several values the way a form without script sends them', () => {
    expect(OrdersFilter.parse({ status: ['failed', 'late', 'failed'] }).status).toEqual(['failed', 'late'])
  })

  it('is the plain address when nothing is filtered', () => {
    expect(ordersSearch(OrdersFilter.parse({}))).toBe('')
  })
})
