import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { OrdersSummary } from './orders-summary'
import { OrdersTable } from './orders-table'
import { sampleRow } from './testing/sample-row'
import { show } from './testing/show'

afterEach(cleanup)

const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

function showTable(asked: Record<string, string>, page: Partial<EntriesPage> = {}) {
  const whole = {
    rows: [sampleRow()],
    total: { count: 1, isExact: true },
    totals: [],
    after: null,
    before: null,
    ...page,
  }
  show(<OrdersTable filter={OrdersFilter.parse(asked)} page={whole} />)
}

test('a column sorts, and the time of placing turns around', () => {
  showTable({ q: 'e3', after: 'abc' })
  expect(hrefOf(/^Placed/)).toBe('/orders?q=e3&sort=placed')
  expect(hrefOf(/^Customer/)).toBe('/orders?q=e3&sort=customer')
  expect(screen.getByRole('columnheader', { name: /^Placed.*largest first/ }).getAttribute('aria-sort')).toBe(
    'descending',
  )
  cleanup()
  showTable({ q: 'e3', sort: 'placed' })
  expect(hrefOf(/^Placed/)).toBe('/orders?q=e3')
})

test('the neighbouring pages keep the filter', () => {
  showTable(
    { status: 'late', sort: '-value', after: 'here' },
    { after: 'on', before: 'back', total: { count: 120, isExact: true } },
  )
  expect(hrefOf('Next')).toBe('/orders?after=on&status=late&sort=-value')
  expect(hrefOf('Previous')).toBe('/orders?before=back&status=late&sort=-value')
})

test('a row says all of an order and leads to it', () => {
  showTable({}, { rows: [sampleRow({ status: 'partly_placed', lineCount: 3, orderIds: ['one', 'two'] })] })
  expect(hrefOf('OD-1001')).toBe('/orders/b0c50000-0000-4000-8000-000000000001')
  const text = screen.getAllByRole('row')[1]?.textContent ?? ''
  for (const part of [
    'Contoso GmbH',
    'Microsoft 365 E3',
    'and 2 more lines',
    'EUR14,250.00',
    'Partly placed',
    'one +1',
  ]) {
    expect(text).toContain(part)
  }
})

test('a count that is only reckoned says so, and nothing is added up', () => {
  show(<OrdersSummary total={{ count: 312_000, isExact: false }} totals={null} />)
  expect(screen.getByText('About 312,000 orders')).toBeTruthy()
  expect(screen.getByText('Values are added up for up to 10,000 orders')).toBeTruthy()
})

test('totals stand beside each other per currency, never as one sum', () => {
  const totals = ['EUR', 'JPY', 'USD', 'GBP', 'PLN'].map((currency) => ({ currency, amount: '100' }))
  show(<OrdersSummary total={{ count: 128, isExact: true }} totals={totals} />)
  expect(screen.getByText('128 orders')).toBeTruthy()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'EUR100.00',
    'JPY100',
    'USD100.00',
    'GBP100.00',
    'PLN100.00',
  ])
  expect(within(screen.getByRole('group')).getByText('1 more currency')).toBeTruthy()
})
