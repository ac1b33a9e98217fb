import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SubmissionState } from '@/components/order/submission-state'
import { renderOrder, viewers } from '@/components/order/testing/render-order'
import { sampleSubmission } from '@/components/order/testing/sample-submission'
import type { OutcomeCheckView, SubmissionView } from '@/lib/domain/submission-view'

afterEach(cleanup)

const HOUR_MS = 3600_000
const check = (change: Partial<OutcomeCheckView>): OutcomeCheckView => ({
  kind: 'orders',
  at: '2026-11-20T13:04:12.000Z',
  times: 3,
  result: 'nothing',
  detail: {},
  correlationId: null,
  ...change,
})

function show(change: Partial<SubmissionView>, viewer: keyof typeof viewers = 'jonas') {
  const submission = sampleSubmission({
    state: 'outcome_unknown',
    status: 'outcome_unknown',
    placedAt: null,
    ...change,
  })
  renderOrder(<SubmissionState submission={submission} viewer={viewers[viewer]} />)
}
const cells = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

test('says what was looked at, what it showed, when last and how often', () => {
  show({
    checks: [
      check({ kind: 'repeated_call', result: 'unavailable', times: 1 }),
      check({ kind: 'cart', result: 'nothing' }),
    ],
  })
  expect(cells('The same request again')).toEqual(['The same request again', 'No answer', '13:04:12 · once'])
  expect(cells('The cart')).toEqual(['The cart', 'Not ordered from so far', '13:04:12 · 3 times'])
  expect(cells('The customer’s orders')).toEqual(['The customer’s orders', 'Not looked at yet', '–'])
})

test('names no time of a look before there was one', () => {
  show({ checks: [] })
  expect(screen.queryByText(/Checked at/)).toBeNull()
  cleanup()
  show({ checks: [check({})] })
  expect(screen.getByText(/Checked at/)).toBeDefined()
})

test('has no cart to look at where the order was sent directly', () => {
  show({ route: 'order' })
  expect(screen.queryByRole('cell', { name: 'The cart' })).toBeNull()
  expect(screen.getAllByRole('row')).toHaveLength(3)
  expect(screen.queryByText(/the cart/)).toBeNull()
})

test('warns against ordering again, and offers nothing that would', () => {
  show({ checks: [check({})] })
  expect(screen.getByText(/^Do not order again/)).toBeDefined()
  expect(screen.getByText('Nobody has to do anything.')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

test('says from when on it will be known, and since when it should be', () => {
  const sentence = () => screen.getByText(/the customer’s orders show everything/).textContent
  show({ knownFrom: new Date(Date.now() + HOUR_MS / 4).toISOString() })
  expect(sentence()).toMatch(/^From \d\d:\d\d on, .* safe to order again/)
  cleanup()
  show({ knownFrom: new Date(Date.now() - HOUR_MS / 4).toISOString() })
  expect(sentence()).toMatch(/^Since \d\d:\d\d .* we go on asking/)
})

test('names whose sign-in is waited for, with the way in for that person alone', () => {
  const checks = [check({ kind: 'repeated_call', result: 'needs_sign_in' })]
  show({ checks }, 'jonas')
  expect(screen.getByText('Waits until Sana Mori signs in again')).toBeDefined()
  expect(screen.queryByText('Nobody has to do anything.')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
  cleanup()
  show({ checks }, 'sana')
  expect(screen.getByText('Waits until you sign in again')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toContain('/sign-in?')
})

test('says what happens while the answer is awaited', () => {
  show({ state: 'placing', status: 'placing' })
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Written down, 13:03:00',
    'Microsoft’s answer, usually within seconds',
  ])
})
