import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, test, vi } from 'vitest'
import type { ActionResult } from '@/lib/domain/action-result'
import type { Guard } from '@/lib/domain/guards/guard'
import common from '@/messages/en/common.json'
import errors from '@/messages/en/errors.json'
import guardMessages from '@/messages/en/guards.json'
import review from '@/messages/en/review.json'
import { type Placed, PlaceOrder, type PlaceOrderInput } from './place-order'

afterEach(cleanup)

const sentence = 'I confirm that our company acts as a direct partner in this transaction.'
const totals = [{ currency: 'EUR', amount: '14250' }]
type Answer = ActionResult<Placed>

/** The button with a server that answers when it is told to. */
function setUp({ blocked, guards = [] }: { blocked?: string; guards?: Guard[] } = {}) {
  const pressed: PlaceOrderInput[] = []
  const visited: string[] = []
  const refresh = vi.fn()
  const server = Promise.withResolvers<Answer>()
  const router = {
    push: () => undefined,
    replace: (href: string) => void visited.push(href),
    prefetch: () => undefined,
    back: () => undefined,
    forward: () => undefined,
    refresh,
    bfcacheId: '',
  }
  const page = (submissionId: string) => (
    <AppRouterContext value={router}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ common, errors, review, guards: guardMessages }}>
        <PlaceOrder
          submissionId={submissionId}
          draftId="draft"
          draftVersion={7}
          totals={totals}
          sentences={[sentence]}
          buttonLabel="Place order for Contoso, EUR 14,250"
          blocked={blocked}
          guards={guards}
          customerId="customer"
          promotionNames={{}}
          reviewHref="/review"
          action={(input) => {
            pressed.push(input)
            return server.promise
          }}
        />
      </NextIntlClientProvider>
    </AppRouterContext>
  )
  const { rerender } = render(page('press'))
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: sentence })
  const button = screen.getByRole<HTMLButtonElement>('button', { name: /Place order for Contoso/ })
  const load = (submissionId: string) => rerender(page(submissionId))
  return { pressed, visited, refresh, server, load, box, button, user: userEvent.setup() }
}

test('asks for the tick first, at the box, and orders nothing', async () => {
  const { user, box, button, pressed } = setUp()
  await user.click(button)
  expect(document.activeElement).toBe(box)
  expect(box.getAttribute('aria-invalid')).toBe('true')
  const described = document.getElementById(box.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe(review.placing.untickedError)
  expect(pressed).toEqual([])
})

test('forgets the complaint as soon as the sentence is ticked', async () => {
  const { user, box, button } = setUp()
  await user.click(button)
  await user.click(box)
  expect(screen.queryByText(review.placing.untickedError)).toBeNull()
})

test('presses once when the button is pressed twice, and leads to the order', async () => {
  const { user, box, button, pressed, visited, server } = setUp()
  await user.click(box)
  await user.dblClick(button)
  expect(pressed).toEqual([
    {
      submissionId: 'press',
      draftId: 'draft',
      draftVersion: 7,
      totals,
      locale: 'en',
      attestationAccepted: true,
      answers: [],
    },
  ])
  expect(button.disabled).toBe(true)
  expect(screen.getByText(review.placing.mayClose)).toBeDefined()
  server.resolve({ ok: true, data: { submissionId: 'submission', placedBy: null } })
  await vi.waitFor(() => expect(visited).toEqual(['/orders/submission']))
  expect(button.disabled).toBe(true)
})

test('says what was refused, and can be pressed again', async () => {
  const { user, box, button, server } = setUp()
  await user.click(box)
  await user.click(button)
  server.resolve({ ok: false, error: { code: 'throttled' } })
  expect((await screen.findByRole('alert')).textContent).toContain(errors.throttled)
  expect(button.disabled).toBe(false)
})

test('stays the same press when the page loads its data anew and it is pressed again', async () => {
  const { user, box, button, server, load, pressed } = setUp()
  await user.click(box)
  await user.click(button)
  server.resolve({ ok: false, error: { code: 'databaseUnavailable' } })
  await screen.findByRole('alert')
  load('another')
  await user.click(button)
  expect(pressed.map(({ submissionId }) => submissionId)).toEqual(['press', 'press'])
})

test('leads whoever came second to the order, where it is told who placed it', async () => {
  const { user, box, button, server, visited } = setUp()
  await user.click(box)
  await user.click(button)
  server.resolve({ ok: true, data: { submissionId: 'submission', placedBy: 'Anneke de Vries' } })
  await vi.waitFor(() => expect(visited).toEqual(['/orders/submission?press=second']))
})

test('offers to review again when the order changed meanwhile', async () => {
  const { user, box, button, server, refresh } = setUp()
  await user.click(box)
  await user.click(button)
  server.resolve({ ok: false, error: { code: 'reviewOutdated' } })
  await user.click(await screen.findByRole('button', { name: review.placing.reviewAgain }))
  expect(refresh).toHaveBeenCalledOnce()
})

test('does not let press again when the answer was lost, but look', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { user, box, button, server } = setUp()
  await user.click(box)
  await user.click(button)
  server.reject(new TypeError('Failed to fetch'))
  const look = await screen.findByRole('link', { name: review.placing.lookAgain })
  expect(look.getAttribute('href')).toBe('/review')
  expect(button.disabled).toBe(true)
  report.mockRestore()
})

test('is dead while something stands against the order, and says what', async () => {
  const { user, box, button, pressed } = setUp({ blocked: 'Microsoft refuses 1 line.' })
  await user.click(box)
  await user.click(button)
  expect(pressed).toEqual([])
  expect(button.disabled).toBe(true)
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'refuses 1 line',
  )
})

test('asks for the reason first, at its field, and sends it with the press', async () => {
  const guard: Guard = {
    id: 'quantity:l:50',
    kind: 'unusualQuantity',
    lineKey: 'l',
    title: 'Plan',
    quantity: 50,
    largest: 4,
  }
  const { user, box, button, pressed } = setUp({ guards: [guard] })
  await user.click(box)
  await user.click(button)
  const field = screen.getByRole('textbox', { name: guardMessages.reason })
  expect(document.activeElement).toBe(field)
  expect(screen.getByText(guardMessages.reasonMissing)).toBeDefined()
  expect(pressed).toEqual([])
  await user.type(field, 'New branch in Kyoto')
  await user.click(button)
  expect(pressed.map(({ answers }) => answers)).toEqual([[{ guardId: guard.id, reason: 'New branch in Kyoto' }]])
})
