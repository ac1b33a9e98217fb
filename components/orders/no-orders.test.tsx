import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { NoOrdersFound, NoOrdersYet } from './no-orders'
import { show } from './testing/show'

afterEach(cleanup)

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
const none = { names: {}, view: undefined, excluding: undefined }

test('a desk without orders offers the first one only to those who may order', () => {
  show(<NoOrdersYet canOrder />)
  expect(hrefOf('Place your first order')).toBe('/orders/new')
  cleanup()
  show(<NoOrdersYet canOrder={false} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText(/Your role lets you follow them/)).toBeTruthy()
})

test('a view with nothing in it is good news, a filter that finds nothing is cleared', () => {
  show(<NoOrdersFound {...none} view="needsYou" filter={OrdersFilter.parse({ view: 'needsYou' })} />)
  expect(screen.getByRole('heading', { name: 'Nothing needs you' })).toBeTruthy()
  cleanup()
  show(<NoOrdersFound {...none} filter={OrdersFilter.parse({ status: 'failed', sort: '-value' })} />)
  expect(hrefOf('Clear filters')).toBe('/orders?sort=-value')
})

test('of several filters the one that is in the way is named, and taken away alone', () => {
  const filter = OrdersFilter.parse({ q: 'e3', status: 'failed', country: 'JP', sort: '-value' })
  show(<NoOrdersFound {...none} filter={filter} excluding={{ part: 'country', count: 37, isExact: true }} />)
  expect(screen.getByText('There are 37 orders without this filter: country is Japan')).toBeTruthy()
  expect(hrefOf('Take it away')).toBe('/orders?q=e3&status=failed&sort=-value')
  expect(hrefOf('Clear filters')).toBe('/orders?sort=-value')
})
