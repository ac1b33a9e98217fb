import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SyncProgress } from '@/lib/domain/customer-row'
import { messages } from '@/lib/i18n/messages'
import { stubRoutes } from '../testing/desk-routes'
import { hit, SYNCED } from '../testing/sample-customers'
import { shown, showPicker } from '../testing/show-picker'

let routes: ReturnType<typeof stubRoutes>
beforeEach(() => {
  routes = stubRoutes()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('while typing', () => {
  test('every key asks at once and gives up the question before it', async () => {
    const { user } = showPicker(messages.en)
    await user.keyboard('be')
    expect(routes.asked('b').signal?.aborted).toBe(true)
    expect(routes.asked('be').signal?.aborted).toBe(false)
  })

  test('a space between words asks nothing anew', async () => {
    const { user } = showPicker(messages.en)
    await user.keyboard('be ')
    await act(async () => routes.asked('be').answer({ ok: true, data: [hit('Beta')] }))
    await waitFor(() => expect(shown()).toEqual(['beta']))
    expect(routes.questions).toHaveLength(2)
  })

  test('an answer that comes late is never shown', async () => {
    routes = stubRoutes({ deaf: true })
    const { user } = showPicker(messages.en)
    await user.keyboard('be')
    await act(async () => routes.asked('be').answer({ ok: true, data: [hit('Beta')] }))
    await waitFor(() => expect(shown()).toEqual(['beta']))
    await act(async () => routes.asked('b').answer({ ok: true, data: [hit('Alphabet'), hit('Beta')] }))
    expect(shown()).toEqual(['beta'])
  })

  test('Enter pressed too early waits, and orders when only one customer can be meant', async () => {
    const { user, begin } = showPicker(messages.en)
    await user.keyboard('gam{Enter}')
    expect(begin).not.toHaveBeenCalled()
    await act(async () => routes.asked('gam').answer({ ok: true, data: [hit('Gamma')] }))
    await waitFor(() => expect(begin.mock.calls).toEqual([[{ customerId: 'gamma', anew: false }]]))
  })

  test.each([
    ['several customers fit', 'gam{Enter}', [hit('Gamma'), hit('Gamut')]],
    ['typing went on', 'ga{Enter}m', [hit('Gamma')]],
  ])('Enter pressed too early orders for nobody when %s', async (_when, keys, hits) => {
    const { user, begin } = showPicker(messages.en)
    await user.keyboard(keys)
    await act(async () => routes.asked('gam').answer({ ok: true, data: hits }))
    await waitFor(() => expect(shown()).toEqual(hits.map(({ id }) => id)))
    expect(begin).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(begin.mock.calls).toEqual([[{ customerId: 'gamma', anew: false }]])
  })

  test('what was typed and entered before this script was there orders for nobody else', async () => {
    const { begin } = showPicker(messages.en)
    const field = screen.getByRole<HTMLInputElement>('combobox')
    field.value = 'gam'
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(begin).not.toHaveBeenCalled()
    await act(async () => routes.asked('gam').answer({ ok: true, data: [hit('Gamma')] }))
    await waitFor(() => expect(begin.mock.calls).toEqual([[{ customerId: 'gamma', anew: false }]]))
  })

  test('the matched part is marked, in the name and in the domain', async () => {
    const { user } = showPicker(messages.en)
    await user.keyboard('ET')
    await act(async () => routes.asked('ET').answer({ ok: true, data: [hit('Beta')] }))
    await waitFor(() => expect(shown()).toEqual(['beta']))
    const marks = [...screen.getByRole('option').querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks).toEqual(['et', 'et'])
  })

  test('nothing found offers to clear the search', async () => {
    const { user, field } = showPicker(messages.en)
    await user.keyboard('zzz')
    await act(async () => routes.asked('zzz').answer({ ok: true, data: [] }))
    expect(await screen.findByRole('heading', { name: 'No customer matches “zzz”' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Clear search' }))
    expect(field).toHaveProperty('value', '')
    expect(document.activeElement).toBe(field)
  })

  test('a search that fails keeps the customers on screen and offers to try again', async () => {
    const { user } = showPicker(messages.en)
    await user.keyboard('x')
    await act(async () => routes.asked('x').answer({ ok: false, error: { code: 'sessionEnded' } }, 401))
    expect(await screen.findByRole('link', { name: 'Sign in again' })).toBeTruthy()
    expect(shown()).toEqual(['alpha', 'beta', 'gamma'])
  })
})

describe('customers that nobody has asked Partner Center about', () => {
  test('are asked about after a pause, and change where they stand', async () => {
    vi.useFakeTimers()
    showPicker(messages.en, {
      initialHits: [hit('Alpha'), hit('Beta', { checkedAt: null, hasAgreement: null }), hit('Gamma')],
    })
    expect(screen.getByRole('option', { name: /Beta.*Not checked yet/ })).toBeTruthy()
    expect(routes.questions).toEqual([])
    await act(() => vi.advanceTimersByTimeAsync(500))
    expect(routes.questions.map(({ address }) => address)).toEqual(['/api/customers/check?id=beta'])
    await act(async () => routes.questions[0]?.answer({ ok: true, data: [hit('Beta', { hasAgreement: false })] }))
    await act(() => vi.advanceTimersByTimeAsync(500))
    expect(shown()).toEqual(['alpha', 'beta', 'gamma'])
    expect(screen.getByRole('option', { name: /Beta.*No customer agreement/ })).toBeTruthy()
    expect(routes.questions).toHaveLength(1)
  })
})

test('the mirror being filled shows its progress and brings the customers in as they arrive', async () => {
  vi.useFakeTimers()
  const filling: SyncProgress = {
    ...SYNCED,
    state: 'running',
    mirroredAt: null,
    finishedAt: null,
    total: 0,
    customers: 0,
    pages: 0,
  }
  showPicker(messages.en, { initialHits: [], initialSync: filling })
  expect(screen.getByRole('progressbar', { name: 'Reading customers' })).toBeTruthy()
  await act(() => vi.advanceTimersByTimeAsync(1000))
  await act(async () =>
    routes.questions.at(-1)?.answer({ ok: true, data: { ...filling, total: 500, customers: 500, pages: 1 } }),
  )
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(screen.getByText(/500 so far · 1 page/)).toBeTruthy()
  await act(async () => routes.asked('').answer({ ok: true, data: [hit('Alpha')] }))
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(shown()).toEqual(['alpha'])
})
