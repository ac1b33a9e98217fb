import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { show } from '../testing/show'
import { OrdersSearch } from './orders-search'
import { StatusPart } from './status-part'

const push = vi.fn()
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => ({ push }),
}))
afterEach(() => {
  cleanup()
  push.mockClear()
})

const filter = OrdersFilter.parse({ status: 'failed', from: '2026-11-01', sort: '-value', after: 'abc' })
const wentTo = () => push.mock.calls.map(([address]) => new URL(address, 'http://desk.example').searchParams)

test('a search keeps the other filters and begins at the first page', () => {
  show(<OrdersSearch filter={filter} />)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: ' contoso ' } })
  fireEvent.submit(screen.getByRole('search'))
  expect(wentTo().map((search) => Object.fromEntries(search))).toEqual([
    { q: 'contoso', status: 'failed', from: '2026-11-01', sort: '-value' },
  ])
})

test('ticked statuses replace the ones before', () => {
  show(<StatusPart filter={filter} />)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Failed' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Late' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Active' }))
  fireEvent.click(screen.getByRole('button', { name: 'Show these' }))
  expect(wentTo().map((search) => search.get('status'))).toEqual(['late,active'])
})

test('without a script the browser sends the same form', () => {
  const { container } = show(<OrdersSearch filter={filter} />)
  const form = container.querySelector('form')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['get', '/orders'])
})
