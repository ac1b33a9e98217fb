import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { SubscriptionFacts } from '@/lib/domain/order-page/order-facts'
import { renderOrder } from '../testing/render-order'
import { sampleLineView, sampleSubmission } from '../testing/sample-submission'
import { LineCard } from './line-card'

afterEach(cleanup)

const NOW = '2026-11-21T10:00:00.000Z'
const subscription: SubscriptionFacts = {
  id: '44444444-0000-4000-8000-000000000004',
  status: 'Active',
  quantity: 20,
  autoRenewEnabled: true,
  startsAt: '2026-11-20T00:00:00.000Z',
  endsAt: '2027-11-19T00:00:00.000Z',
  cancellableUntil: '2026-11-27T13:03:00.000Z',
  refundable: [{ quantity: 5, until: '2026-11-25T13:03:00.000Z' }],
  promotionId: null,
  readAt: NOW,
}

function show(change: Partial<SubscriptionFacts> = {}, found?: string) {
  const line = sampleLineView({
    stage: 'active',
    subscriptionId: subscription.id,
    settledAt: NOW,
    promotionId: '39NFJQT1PFPK:0001',
  })
  const drift = { orderId: 'o', lineItemNumber: 0, kind: 'quantity', ordered: '25', foundAt: NOW } as const
  renderOrder(
    <LineCard
      line={line}
      submission={sampleSubmission()}
      subscription={{ ...subscription, ...change }}
      drifts={found === undefined ? [] : [{ ...drift, found }]}
      now={NOW}
    />,
  )
  return document.body.textContent ?? ''
}

test('a line says until when it can be undone, what may still go, and what Microsoft has of it', () => {
  const text = show()
  expect(text).toContain('Active, 20 seats now')
  expect(text).toContain('Nov 20, 2026 to Nov 19, 2027')
  expect(text).toContain('Renews by itself')
  expect(text).toContain('Nov 27, 2026, 13:03 (13:03 UTC)')
  expect(text).toContain('5 seats can still be taken away until Nov 25, 2026, 13:03')
  expect(text).toContain('39NFJQT1PFPK:0001')
  expect(screen.getByRole('timer').textContent).toMatch(/left|over/)
})

test('a line that is bound says since when, and counts nothing down', () => {
  const past = '2026-11-20T13:03:00.000Z'
  expect(show({ cancellableUntil: past, refundable: [] })).toContain('it can no longer be cancelled or reduced')
  expect(screen.queryByRole('timer')).toBeNull()
})

test('a line that Microsoft has otherwise says what was ordered, what is there, and since when that is known', () => {
  const text = show({}, '20')
  expect(text).toContain('Ordered 25, Microsoft has 20.')
  expect(text).toContain('Noticed Nov 21, 2026, 10:00')
})
