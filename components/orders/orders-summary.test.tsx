import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { OrdersSummary } from './orders-summary'
import { show } from './testing/show'

afterEach(cleanup)

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
