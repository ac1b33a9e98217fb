import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { stubRoutes } from '../testing/desk-routes'
import { hit } from '../testing/sample-customers'
import { active, shown, showPicker } from '../testing/show-picker'

let routes: ReturnType<typeof stubRoutes>
beforeEach(() => {
  routes = stubRoutes()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('by keyboard alone', () => {
  test('arrows, Home and End move through the customers, and stop at both ends', async () => {
    const { user, field } = showPicker(messages.en)
    expect(document.activeElement).toBe(field)
    expect(active()).toBe('alpha')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('alpha')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(active()).toBe('gamma')
    await user.keyboard('{Home}')
    expect(active()).toBe('alpha')
    await user.keyboard('{End}')
    expect(active()).toBe('gamma')
    expect(document.activeElement).toBe(field)
  })

  test('Enter opens the builder for the active customer, once however often it is pressed', async () => {
    const { user, begin, push } = showPicker(messages.en)
    await user.keyboard('{ArrowDown}{Enter}{Enter}{Enter}')
    await waitFor(() => expect(push).toHaveBeenCalledWith('/customers/beta/drafts/draft-1'))
    expect(begin.mock.calls).toEqual([[{ customerId: 'beta', anew: false }]])
    expect(screen.getByRole('option', { name: /Beta/ }).getAttribute('aria-busy')).toBe('true')
  })

  test('Enter that finishes a Japanese word does not order', () => {
    const { field, begin } = showPicker(messages.en)
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(begin).not.toHaveBeenCalled()
  })

  test('Escape clears what was typed and asks for everything again', async () => {
    const { user, field } = showPicker(messages.en)
    await user.keyboard('be{Escape}')
    expect(field).toHaveProperty('value', '')
    expect(routes.asked('').signal?.aborted).toBe(false)
  })

  test('Alt+P pins the active customer where it stands', async () => {
    const pinAction = vi.fn(async () => ({ ok: true, data: undefined }) as const)
    const { user } = showPicker(messages.en, { pinAction })
    await user.keyboard('{ArrowDown}')
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'π', code: 'KeyP', altKey: true })
    expect(pinAction).toHaveBeenCalledWith({ customerId: 'beta', pinned: true })
    expect(await screen.findByRole('button', { name: 'Unpin Beta' })).toBeTruthy()
    expect(shown()).toEqual(['alpha', 'beta', 'gamma'])
  })
})

describe('a customer that cannot be ordered for', () => {
  test('is shown with the reason; choosing tells what to do and checks again', async () => {
    const { user, begin } = showPicker(messages.en, {
      initialHits: [hit('Alpha', { hasAgreement: false }), hit('Beta')],
      recheckAction: async () => ({ ok: true, data: hit('Alpha') }),
    })
    expect(screen.getByRole('option', { name: /Alpha/ }).getAttribute('aria-disabled')).toBe('true')
    await user.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog', { name: 'Alpha cannot be ordered for' }))
    expect(begin).not.toHaveBeenCalled()
    await user.click(dialog.getByRole('button', { name: 'Check again' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('option', { name: /Alpha.*Ready to order/ }).getAttribute('aria-disabled')).toBe('false')
  })
})

test('a customer with open drafts asks which to continue, or begins another', async () => {
  const draft = {
    id: 'd-1',
    customer: { id: 'alpha', name: 'Alpha' },
    ownerName: 'Anneke de Vries',
    isMine: false,
    lineCount: 2,
    firstTitle: 'Business Basic',
    ...{ totals: [], isPriced: false, handedByName: null, comments: 0, openWith: [] },
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
  }
  const { user, begin, push } = showPicker(messages.en)
  begin.mockResolvedValueOnce({ ok: true, data: { kind: 'openDrafts', drafts: [draft] } })
  await user.keyboard('{Enter}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Alpha has open drafts' }))
  const link = dialog.getByRole('link', { name: /Business Basic and 1 more/ })
  expect(link.getAttribute('href')).toBe('/customers/alpha/drafts/d-1')
  await user.click(dialog.getByRole('button', { name: 'Start another order' }))
  await waitFor(() => expect(push).toHaveBeenCalledWith('/customers/alpha/drafts/draft-1'))
  expect(begin).toHaveBeenLastCalledWith({ customerId: 'alpha', anew: true })
})

test('who may not order can look, and Enter does nothing', async () => {
  const { user, begin } = showPicker(messages.en, { mayOrder: false })
  await user.keyboard('{Enter}')
  expect(begin).not.toHaveBeenCalled()
  expect(screen.getByRole('option', { name: /Alpha/ }).getAttribute('aria-disabled')).toBe('true')
})
