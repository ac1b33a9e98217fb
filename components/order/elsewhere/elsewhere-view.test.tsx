import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { ElsewhereOrder } from '@/lib/domain/order-page/elsewhere-order'
import { renderOrder } from '../testing/render-order'
import { ElsewhereView } from './elsewhere-view'

afterEach(cleanup)

const hostile = '<img src=x onerror=alert(1)> =1+1 \u202Egnp 🏭𠮷'
const order: ElsewhereOrder = {
  id: '11111111-0000-4000-8000-000000000001',
  orderId: 'elsewhere0001',
  customer: { id: 'c0ffee00-0000-4000-8000-000000000001', name: hostile },
  status: 'active',
  orderStatus: 'completed',
  transactionType: 'UserPurchase',
  createdAt: '2026-11-20T13:03:00.000Z',
  readAt: '2026-11-21T10:00:00.000Z',
  total: { currency: 'EUR', amount: '1116.00' },
  lines: [
    {
      ...{ lineItemNumber: 0, offerId: 'CFQ7TTC0LH0Z:0001:X', title: 'Business Premium', friendlyName: hostile },
      ...{ quantity: 5, termDuration: 'P1Y', billingCycle: 'monthly', currency: 'EUR', unitPrice: '18.60' },
      ...{ extendedPrice: '1116.00', partnerIdOnRecord: '873452', additionalPartnerIds: ['4847383'] },
      ...{ subscriptionId: '44444444-0000-4000-8000-000000000004', promotionId: '39NFJQT1PFPK' },
    },
  ],
}

test('an order placed elsewhere is read as such: where it came from, its lines and ids, and notes, hostile names as text', () => {
  const done = async () => ({ ok: true, data: undefined }) as const
  const note = { id: 1, by: { id: 'sana', name: 'Sana Mori' }, text: hostile, at: order.readAt, editedAt: null }
  renderOrder(
    <ElsewhereView
      order={order}
      facts={{ subscriptions: [], drifts: [], readings: {}, now: order.readAt }}
      notes={{ entryId: order.id, notes: [note], personId: 'jonas', addNoteAction: done, changeNoteAction: done }}
    />,
  )
  expect(screen.getByText('This order was not placed with Order Desk')).toBeDefined()
  const line = within(screen.getByRole('list', { name: 'Lines' })).getAllByRole('listitem')[0]?.textContent ?? ''
  for (const said of [
    'Business Premium',
    hostile,
    '873452',
    '4847383',
    '39NFJQT1PFPK',
    '44444444-0000-4000-8000-000000000004',
  ])
    expect(line).toContain(said)
  expect(screen.getByText('completed')).toBeDefined()
  expect(screen.getAllByText(hostile).length).toBeGreaterThanOrEqual(2)
  expect(document.querySelector('img')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Change the note' })).toBeNull()
})
