import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { ExportProgress } from '@/lib/domain/orders-export'
import { show } from '../testing/show'
import ExportDialog from './export-dialog'

const downloads: string[] = []
afterEach(() => {
  cleanup()
  downloads.length = 0
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A server that says one after the other, the last again and again. */
function serve(...says: ExportProgress[]) {
  const asked: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.href)
  })
  vi.stubGlobal('fetch', async (address: string, { method = 'GET' }: RequestInit) => {
    asked.push(`${method} ${address}`)
    const data = method === 'DELETE' ? { ...says.at(-1), state: 'cancelled' } : says.length > 1 ? says.shift() : says[0]
    return Response.json({ ok: true, data })
  })
  return asked
}

function open() {
  const total = { count: 10_001, isExact: false }
  show(<ExportDialog search="status=late&after=xyz" total={total} open onClose={() => undefined} />)
  return userEvent.setup()
}

const of = (rows: number, state: ExportProgress['state'] = 'running'): ExportProgress => ({
  ...{ state, rows, total: 200_000, isTotalExact: true },
})

test('a person sees how many rows are written, until the file is whole', async () => {
  serve(of(42_000), of(200_000, 'done'))
  const user = open()
  expect(screen.getByText(/^About 10,001 orders/)).toBeDefined()
  await user.click(screen.getByRole('radio', { name: /^CSV/ }))
  await user.click(screen.getByRole('button', { name: 'Export' }))
  const address = new URL(downloads[0] ?? '')
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ status: 'late', format: 'csv' })
  expect(address.searchParams.has('after')).toBe(false)
  await screen.findByText('42,000 of 200,000 rows')
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42000')
  await screen.findByText(/^200,000 rows exported/)
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('an export that is cancelled says that its file is not complete, and is not asked for any more', async () => {
  const asked = serve(of(1000))
  const user = open()
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await screen.findByText('1,000 of 200,000 rows')
  await user.click(screen.getByRole('button', { name: 'Cancel export' }))
  await screen.findByText(/^The export was cancelled/)
  expect(asked.at(-1)).toMatch(/^DELETE \/api\/orders\/export\/[0-9a-f-]{36}$/)
  expect(screen.getByRole('button', { name: 'Export again' })).toBeDefined()
})
