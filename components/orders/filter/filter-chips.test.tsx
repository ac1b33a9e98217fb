import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { show } from '../testing/show'
import { FilterChips } from './filter-chips'

afterEach(cleanup)

const CUSTOMER = 'd0c50000-0000-4000-8000-000000000001'

function showChips(asked: Record<string, string>) {
  show(<FilterChips filter={OrdersFilter.parse(asked)} customerName="Contoso GmbH" personName="Sana Mori" />)
}
/** What each chip takes away, as it is read. */
const chips = () => screen.queryAllByRole('link', { name: /^Remove filter/ })
const read = () => chips().map((link) => link.getAttribute('aria-label')?.replace('Remove filter: ', ''))

describe('the filter as a sentence', () => {
  test('says every part of it', () => {
    showChips({
      q: 'e3',
      status: 'failed,needs_you,late',
      customer: CUSTOMER,
      person: 'sana',
      from: '2026-11-01',
      to: '2026-11-20',
    })
    expect(read()).toEqual([
      'Matching “e3”',
      'Status is Failed, Needs you, or Late',
      'Customer is Contoso GmbH',
      'Placed by Sana Mori',
      'Placed from Nov 1, 2026 to Nov 20, 2026',
    ])
  })

  test.each([
    [{ from: '2026-11-20', to: '2026-11-20' }, 'Placed on Nov 20, 2026'],
    [{ from: '2026-11-20' }, 'Placed since Nov 20, 2026'],
    [{ to: '2026-11-20' }, 'Placed until Nov 20, 2026'],
  ])('says %o as a day', (span: Record<string, string>, sentence) => {
    showChips(span)
    expect(read()).toEqual([sentence])
  })

  test('a part that is taken away leaves the others and the sort, and begins at the first page', () => {
    showChips({ q: 'e3', status: 'failed', sort: '-value', after: 'abc' })
    expect(chips().map((link) => link.getAttribute('href'))).toEqual([
      '/orders?status=failed&sort=-value',
      '/orders?q=e3&sort=-value',
    ])
    expect(screen.getByRole('link', { name: 'Clear filters' }).getAttribute('href')).toBe('/orders?sort=-value')
  })

  test('a view that its tab shows is not said again', () => {
    showChips({ status: 'active,refused,abandoned,cancelled,suspended' })
    expect(read()).toEqual([])
    expect(screen.queryByRole('link', { name: 'Clear filters' })).toBeNull()
  })
})
