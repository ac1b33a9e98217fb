import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SubmissionState } from '@/components/order/submission-state'
import { renderOrder, viewers } from '@/components/order/testing/render-order'
import { sampleLineView, sampleOrder, sampleSubmission } from '@/components/order/testing/sample-submission'
import type { SubmissionView } from '@/lib/domain/submission-view'

afterEach(cleanup)

const usual = { p50Ms: 228_000, p95Ms: 655_000, samples: 212 }
const show = (change: Partial<SubmissionView>, viewer: keyof typeof viewers = 'jonas') =>
  renderOrder(<SubmissionState submission={sampleSubmission(change)} viewer={viewers[viewer]} />)
const waiting = (stageReason: string) => sampleOrder(sampleLineView({ stage: 'needs_you', stageReason }))

test('says how long such orders take here, by our own history', () => {
  show({ usual })
  expect(
    screen.getByText('Usually done within 4 min; 19 of 20 within 11 min (from our last 212 deliveries).'),
  ).toBeDefined()
})

test('says nothing of what is usual without a history, nor once all is done', () => {
  show({})
  show({ usual, state: 'settled', status: 'active', settledAt: '2026-11-20T13:04:00.000Z' })
  expect(screen.queryByText(/Usually done/)).toBeNull()
})

test('says since when an order is late, and what to do about it', () => {
  show({ state: 'late', status: 'late', usual })
  expect(screen.getByText(/Late since/).textContent).toContain('13:33')
  expect(screen.getByText(/open a ticket with Partner Center support/)).toBeDefined()
})

test('calls it late also where a part of the order was refused', () => {
  show({ state: 'late', status: 'partly_placed', isPartial: true })
  expect(screen.getByText(/Late since/)).toBeDefined()
})

test.each([
  ['pending_po_upload', 'Upload the customer’s purchase order', 4],
  ['suspended', 'Find out why Microsoft suspended this order', 3],
] as const)('tells a person what %s asks of them, step by step, for this very order', (reason, title, steps) => {
  show({ state: 'needs_you', status: 'needs_you', orders: [waiting(reason)] })
  expect(screen.getByRole('heading', { name: title })).toBeDefined()
  const shown = within(screen.getByRole('list', { name: title })).getAllByRole('listitem')
  expect(shown).toHaveLength(steps)
  expect(shown.map((step) => step.textContent).join(' ')).toContain('Contoso › Order history › af4cc1a2f4bd')
})

test('says what to do when Microsoft was asked for long enough', () => {
  show({ state: 'needs_you', status: 'needs_you', orders: [sampleOrder(sampleLineView())] })
  expect(screen.getByRole('heading', { name: 'Look at this order in Partner Center' })).toBeDefined()
  expect(screen.getByText(/press “Check now” here/)).toBeDefined()
})

test.each([
  ['sana', 'signIn', /once you sign in anew/, 'Sign in again'],
  ['admin', 'signIn', /once Sana Mori signs in/, 'Connect a service account, which may always ask'],
  ['admin', 'role', /Sana Mori has another role/, 'Connect a service account, which may always ask'],
] as const)('tells %s why the steps cannot be read (%s), and what can be done', (viewer, withheld, words, link) => {
  show({ withheld }, viewer)
  expect(screen.getByText(words)).toBeDefined()
  expect(screen.getByRole('link', { name: link })).toBeDefined()
})

test('sends a colleague without the role to an administrator', () => {
  show({ withheld: 'role' }, 'jonas')
  expect(screen.getByText(/An administrator can connect a service account/)).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})
