import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../../testing/show'
import { ListEditor } from './list-editor'

const push = vi.fn()
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => ({ push }),
}))
const asked = vi.spyOn(globalThis, 'fetch')
afterEach(() => {
  cleanup()
  push.mockClear()
  asked.mockReset()
})

const answer = (choices: { value: string; label: string }[]) =>
  asked.mockImplementation(async () => Response.json({ ok: true, data: choices }))
const wentTo = () =>
  push.mock.calls.map(([address]) => Object.fromEntries(new URL(address, 'http://desk.example').searchParams))

test('what is ticked replaces what was, and everything else stays', async () => {
  answer([
    { value: 'late', label: 'Late' },
    { value: 'failed', label: 'Failed' },
  ])
  show(
    <ListEditor
      kind="status"
      search="q=e3&status=failed&sort=-value"
      chosen={[{ value: 'failed', label: 'Failed' }]}
    />,
  )
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Late' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Failed' }))
  fireEvent.click(screen.getByRole('button', { name: 'Show these' }))
  expect(wentTo()).toEqual([{ q: 'e3', sort: '-value', status: 'late' }])
})

test('Enter takes the only one that fits', async () => {
  answer([{ value: 'c1', label: 'Contoso' }])
  show(<ListEditor kind="customer" search="" chosen={[]} />)
  const field = screen.getByRole('searchbox', { name: 'Find in Customer' })
  fireEvent.change(field, { target: { value: 'conto' } })
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toBe('/api/orders/choices?kind=customer&q=conto'))
  await screen.findByRole('checkbox', { name: 'Contoso' })
  await waitFor(() => {
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(wentTo()[0]).toEqual({ customer: 'c1' })
  })
})

test('what cannot be read says so', async () => {
  asked.mockRejectedValue(new TypeError('offline'))
  show(<ListEditor kind="country" search="" chosen={[]} />)
  expect(await screen.findByText('The values could not be read just now. Type again to retry.')).toBeTruthy()
})
