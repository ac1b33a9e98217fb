import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { PageFailure } from './page-failure'

/** What the server's /api/health/ready answers, from the first question to the last; the last one stays. */
function serverSays(...databases: string[]) {
  vi.stubGlobal('fetch', async () => {
    const database = databases.length > 1 ? databases.shift() : databases[0]
    return Response.json({ status: 'notReady', checks: { database } }, { status: 503 })
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

const failure = Object.assign(new Error('hidden'), { digest: '12345' })

test('tells that the database does not answer, and goes on by itself when it is back', async () => {
  vi.useFakeTimers()
  serverSays('silent', 'silent', 'ok')
  const retry = vi.fn()
  render(<PageFailure error={failure} retry={retry} lang="en" />)
  await passes(0)
  expect(screen.getByRole('alert').textContent).toContain('The database does not answer')
  expect(screen.queryByText('12345')).toBeNull()
  await passes(3000)
  expect(retry).not.toHaveBeenCalled()
  await passes(3000)
  expect(retry).toHaveBeenCalledOnce()
})

test('tells it in Japanese as well', async () => {
  serverSays('silent')
  render(<PageFailure error={failure} retry={() => undefined} lang="ja" />)
  expect(await screen.findByText('データベースが応答しません')).toBeTruthy()
})

test('shows the id of a bug, and does not try again by itself', async () => {
  vi.useFakeTimers()
  serverSays('ok')
  const retry = vi.fn()
  render(<PageFailure error={failure} retry={retry} lang="en" />)
  await passes(60_000)
  expect(screen.getByText('12345')).toBeTruthy()
  expect(retry).not.toHaveBeenCalled()
})
