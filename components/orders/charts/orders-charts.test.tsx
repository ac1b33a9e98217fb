import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { OrdersCharts as Charts } from '@/lib/domain/charts/orders-charts'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { show } from '../testing/show'
import { OrdersCharts } from './orders-charts'

afterEach(cleanup)

const charts: Charts = {
  kind: 'charts',
  unit: 'week',
  bars: [
    { from: '2026-11-09', to: '2026-11-15', counts: { active: 1200, late: 3 }, value: '98000.5' },
    { from: '2026-11-16', to: '2026-11-21', counts: { active: 40, placed: 7, cancelled: 2 }, value: '0' },
  ],
  currencies: ['EUR', 'JPY'],
  families: [
    { family: 'microsoft365', orders: 900 },
    { family: 'azure', orders: 352 },
  ],
  durations: [{ family: 'azure', lines: 40, p50Ms: 95_000, p90Ms: 1_500_000, p95Ms: 9_000_000 }],
}
const filter = (given: Record<string, string> = {}) => OrdersFilter.parse(given)
const hrefOf = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href')
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

test('every bar leads to its orders, with the rest of the filter kept and its period replaced', () => {
  show(<OrdersCharts charts={charts} filter={filter({ country: 'DE', period: 'last30', sort: 'customer' })} />)
  expect(hrefOf(/^Nov 9.*Active 1,200 · Late 3$/)).toBe(
    '/orders?from=2026-11-09&to=2026-11-15&country=DE&sort=customer',
  )
  expect(hrefOf(/^Late/)).toBe('/orders?period=last30&status=late&country=DE&sort=customer')
  expect(hrefOf('Azure')).toBe('/orders?period=last30&family=azure&country=DE&sort=customer')
  expect(hrefOf('JPY')).toBe('/orders?period=last30&country=DE&currency=JPY&sort=customer')
})

test('what is filtered for already is taken away by the same link', () => {
  show(<OrdersCharts charts={charts} filter={filter({ status: 'late', family: 'azure' })} />)
  expect(hrefOf(/^Late/)).toBe('/orders?family=azure')
  expect(hrefOf('Azure')).toBe('/orders?status=late')
})

test('a reader finds the same numbers in tables, the value to the cent', () => {
  show(<OrdersCharts charts={charts} filter={filter()} />)
  expect(cells(/^Nov 16.*40/)).toEqual(['40', '7', '0', '2'])
  expect(cells(/^Nov 9.*EUR/)).toEqual(['EUR\u00a098,000.50'])
  expect(cells(/^Active 1,240/)).toEqual(['1,240'])
  expect(cells(/^Azure/)).toEqual(['352', '95 s', '25 min', '– 3 h'])
})

test('says so where more match than can be drawn, and where too few lines are active', () => {
  show(<OrdersCharts charts={{ kind: 'tooMany', limit: 100_000 }} filter={filter()} />)
  expect(screen.getByText(/More than 100,000 orders match/)).toBeTruthy()
  cleanup()
  show(<OrdersCharts charts={{ ...charts, durations: [] }} filter={filter()} />)
  expect(screen.getByText('Shown once 20 lines placed here are active.')).toBeTruthy()
})
