import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PaletteHit } from '@/lib/domain/palette'
import { messages } from '@/lib/i18n/messages'
import type { CommandProps } from './palette-commands'
import { PaletteLauncher } from './palette-launcher'

const contoso = {
  kind: 'customer',
  id: 'c1',
  name: 'Contoso GmbH',
  domain: 'contoso.example',
  country: 'DE',
  unfit: null,
} as const
const order = {
  kind: 'order',
  id: 'o1',
  reference: 'OD-1001',
  name: 'Contoso GmbH',
  title: 'E3',
  status: 'late',
} as const

/** What our server knows; an answer waits until the test lets it go where the query is held. */
let held: Map<string, () => void>
const answers: Record<string, PaletteHit[]> = {
  '': [order],
  contoso: [contoso, order],
  con: [contoso],
  contos: [contoso],
}
beforeEach(() => {
  // happy-dom knows neither.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  Element.prototype.scrollIntoView ??= () => undefined
  held = new Map()
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    const query = new URL(address, 'http://desk').searchParams.get('q') ?? ''
    if (held.has(query)) await new Promise<void>((resolve) => held.set(query, resolve))
    signal?.throwIfAborted()
    return Response.json({ ok: true, data: answers[query] ?? [] })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function showDesk(props: Partial<CommandProps> = {}) {
  const push = vi.fn<(href: string) => void>()
  const router = { push, replace: push, back() {}, forward() {}, refresh() {}, prefetch() {} }
  const setPreferences = vi.fn<(form: FormData) => Promise<void>>().mockResolvedValue()
  render(
    <AppRouterContext.Provider value={router as unknown as React.ContextType<typeof AppRouterContext>}>
      <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
        <textarea aria-label="Notes" />
        <PaletteLauncher
          mayOrder
          hasPrices={false}
          theme="light"
          locale="en"
          signOutAction={async () => {}}
          setPreferencesAction={setPreferences}
          {...props}
        />
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  )
  return { push, setPreferences, user: userEvent.setup() }
}

/** Opens it from within another field; returns the palette's own. */
async function openPalette(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('textbox', { name: 'Notes' }))
  await user.keyboard('{Control>}k{/Control}')
  return screen.findByRole('combobox')
}

const active = () => document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '')
const labels = () => screen.getAllByRole('option').map((option) => option.textContent)

test('opens with Ctrl+K from anywhere, shows what was opened last, and opens it with Enter', async () => {
  const { user, push } = showDesk()
  const field = await openPalette(user)
  const recent = await screen.findByRole('group', { name: 'Recent' })
  expect(within(recent).getByRole('option').textContent).toContain('OD-1001')
  await user.click(field)
  await user.keyboard('{Enter}')
  expect(push).toHaveBeenCalledWith('/orders/o1')
})

test('moves through all groups with the arrows, and begins an order for the customer that was found', async () => {
  const { user, push } = showDesk()
  await user.type(await openPalette(user), 'contoso')
  await screen.findByRole('option', { name: 'New order for Contoso GmbH' })
  expect(active()?.textContent).toContain('contoso.example')
  expect(active()?.getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{ArrowUp}')
  expect(active()?.textContent).toBe('New order for Contoso GmbH')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(active()?.textContent).toContain('OD-1001')
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(push).toHaveBeenCalledWith('/orders/new?customer=c1')
})

test('keeps what is on screen until the next answer comes, and takes Enter for that answer only', async () => {
  const { user, push } = showDesk()
  const field = await openPalette(user)
  await user.type(field, 'con')
  await waitFor(() => expect(labels().join()).toContain('contoso.example'))
  held.set('contoso', () => undefined)
  await user.type(field, 'toso{Enter}')
  expect(labels().join()).toContain('contoso.example')
  expect(push).not.toHaveBeenCalled()
  held.get('contoso')?.()
  await waitFor(() => expect(push).toHaveBeenCalledWith('/orders?customer=c1'))
})

test('offers what the person may do, and does it', async () => {
  const { user, setPreferences } = showDesk({ mayOrder: false })
  const field = await openPalette(user)
  await user.type(field, 'n')
  await user.clear(field)
  await user.type(field, 'new')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 result'))
  expect(labels()).toEqual(['All orders with “new”'])
  await user.clear(field)
  await user.type(field, 'dark')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(setPreferences.mock.lastCall?.[0].get('theme')).toBe('dark'))
})
