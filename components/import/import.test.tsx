import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '@/components/orders/testing/show'
import type { FailedRead, ImportProgress as Progress } from '@/lib/domain/order-import'
import { FailedReads } from './failed-reads'
import { ImportPart } from './import-part'

vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  usePathname: () => '/connection',
  useRouter: () => ({ refresh: () => undefined }),
}))
afterEach(cleanup)

const progress: Progress = {
  state: 'running',
  isFirst: true,
  customers: { total: 4_100, done: 312 },
  orders: 9_001,
  subscriptions: 12_040,
  perMinute: 121.4,
  minutesLeft: 31,
  startedAt: '2026-11-20T09:00:00.000Z',
  finishedAt: null,
  failed: 0,
  waiting: 3_788,
  lastReadAt: null,
}
const failure: FailedRead = {
  customerId: '0b1c5d3e-0000-4000-8000-000000000001',
  customerName: 'Alpine',
  failure: { code: 'customerNotFound', correlationId: 'c-1' },
  failedAt: '2026-11-20T09:00:00.000Z',
  nextTryAt: '2026-11-20T09:02:00.000Z',
  unreadable: [],
}

test('a reading says how far it is, how quickly it goes and how long it will take', () => {
  show(<ImportPart progress={progress} actions={<button type="button">Again</button>} failures={null} />)
  const { textContent } = screen.getByRole('region', { name: 'Orders from Partner Center' })
  expect(textContent).toContain('312 of 4,100 customers')
  expect(textContent).toContain('121 customers a minute')
  expect(textContent).toContain('about 31 minutes left')
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('312')
  expect(screen.queryByRole('button', { name: 'Again' })).toBeNull()
})

test('a customer that could not be read is named with the reason, and can be tried again', async () => {
  const retry = vi.fn(async () => ({ ok: true as const, data: undefined }))
  show(<FailedReads failed={[failure]} count={1} retry={retry} />)
  expect(screen.getByText('1 customer could not be read')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Alpine' })).toBeTruthy()
  expect(screen.getByText('c-1')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Try again: Alpine' }))
  await waitFor(() => expect(retry).toHaveBeenCalledWith({ customerId: failure.customerId }))
})
