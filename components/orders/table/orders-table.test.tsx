import { cleanup, screen, within } from '@testing-library/react'
import { act } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sampleRow } from '../testing/sample-row'
import { showTable } from './testing/show-table'

// Fetched when they are wanted: here they are there already.
beforeAll(() => Promise.all([import('./selection/selection-bar'), import('./layout/layout-panel')]))
afterEach(cleanup)
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})

const rows = [1, 2, 3].map((number) =>
  sampleRow({ id: `b0c50000-0000-4000-8000-00000000000${number}`, reference: `OD-100${number}` }),
)
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const focused = () => document.activeElement?.textContent
const selected = () => screen.queryByRole('region', { name: 'Selected orders' })?.textContent ?? ''

test('a column sorts and turns around; with Shift it sorts as well, and the header says as which', async () => {
  const { user, push } = showTable(rows, { q: 'e3', sort: 'customer,-value', after: 'abc' })
  expect(hrefOf(/^Customer.*smallest first, sort key 1/)).toBe('/orders?q=e3&sort=-customer')
  expect(screen.getByRole('columnheader', { name: /^Value/ }).getAttribute('aria-sort')).toBe('descending')
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('link', { name: 'Placed' }))
  expect(push).toHaveBeenCalledWith('/orders?q=e3&sort=customer%2C-value%2C-placed', { scroll: false })
})

test('a row says all of an order, that it was placed elsewhere and differs, and leads to it and back to this list', () => {
  const row = sampleRow({ source: 'elsewhere', reference: '9027fff3df17', drift: ['quantity'], lineCount: 3 })
  showTable([row], { status: 'active' })
  expect(hrefOf('Placed elsewhere 9027fff3df17')).toBe(`/orders/${row.id}?list=status%3Dactive`)
  const text = screen.getAllByRole('row')[1]?.textContent ?? ''
  for (const part of [
    'Contoso GmbH',
    'Microsoft 365 E3',
    'and 2 more lines',
    'EUR14,250.00',
    'something else: Quantity',
  ]) {
    expect(text).toContain(part)
  }
})

test('J and K walk through the rows and on to the next page, Enter is the link’s own, letters in a field stay letters', async () => {
  const { user, push } = showTable(rows, {}, { after: 'on' })
  await user.keyboard('jj')
  expect(focused()).toBe('OD-1002')
  await user.keyboard('k')
  expect(focused()).toBe('OD-1001')
  await user.keyboard('{ArrowDown}{ArrowDown}j')
  expect(push).toHaveBeenCalledWith('/orders?after=on', { scroll: false })
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  await user.keyboard('jx?')
  expect(field.value).toBe('jx?')
  expect(screen.queryByRole('dialog')).toBeNull()
  field.remove()
})

test('rows are selected by X, by Shift up to here, and all of the page; Escape clears', async () => {
  const { user } = showTable(rows)
  await user.keyboard('jxjj{Shift>}X{/Shift}')
  expect(await screen.findByText('3 selected')).toBeTruthy()
  await user.keyboard('x')
  expect(selected()).toContain('2 selected')
  await user.keyboard('{Escape}')
  expect(selected()).toBe('')
  await user.keyboard('{Control>}a{/Control}')
  expect(selected()).toContain('3 selected')
  await user.click(screen.getByRole('checkbox', { name: 'Select OD-1002' }))
  expect(selected()).toContain('2 selected')
})

test('what is selected and not done is checked one by one, and who failed is named', async () => {
  const open = [rows[0], { ...rows[1], status: 'late' as const }, { ...rows[2], status: 'provisioning' as const }]
  const { user, checkNow } = showTable(open.map((row) => sampleRow(row)))
  checkNow.mockResolvedValueOnce({ ok: false, error: { code: 'microsoftUnavailable' } })
  await user.keyboard('{Control>}a{/Control}')
  await user.click(await screen.findByRole('button', { name: 'Check now' }))
  expect(checkNow.mock.calls).toEqual([[{ submissionId: rows[1]?.id }], [{ submissionId: rows[2]?.id }]])
  expect(await screen.findByText('1 order could not be checked: OD-1002')).toBeTruthy()
})

test('columns are left out, moved and pinned, and that is remembered', async () => {
  const { user, saveLayout } = showTable(rows)
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  const panel = within(await screen.findByRole('region', { name: 'Columns and density' }))
  await user.click(panel.getByRole('checkbox', { name: 'Product' }))
  await user.click(panel.getByRole('button', { name: 'Move Customer to the left' }))
  await user.click(panel.getByRole('button', { name: 'Pin Value at the left' }))
  await user.click(panel.getByRole('radio', { name: 'Compact' }))
  const names = screen.getAllByRole('columnheader').map((header) => header.textContent?.split(',')[0])
  expect(names.slice(1, 5)).toEqual(['Value', 'Order', 'Customer', 'Placed'])
  await vi.waitFor(() => expect(saveLayout).toHaveBeenCalled())
  expect(saveLayout.mock.lastCall?.[0].value.columns[0]).toEqual({ id: 'value', pinned: true })
})

test('a row changes in its place; what is new waits until it is asked for', async () => {
  const { tell, answer, refresh, user } = showTable(rows)
  await user.keyboard('jj')
  answer({ rows: [sampleRow({ ...rows[1], status: 'late', revision: 2 })], newIds: ['new-1', rows[0]?.id ?? ''] })
  await act(() => tell({ noun: 'submission', id: rows[1]?.id ?? '' }))
  expect(await screen.findByText('1 new order')).toBeTruthy()
  expect(screen.getAllByRole('row')[2]?.textContent).toContain('Late')
  expect(screen.getAllByRole('row')).toHaveLength(4)
  expect(focused()).toBe('OD-1002')
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(refresh).toHaveBeenCalledOnce()
})
