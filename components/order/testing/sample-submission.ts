import { sampleDraft } from '@/components/builder/testing/sample-draft'
import type { OrderLineView, SubmissionView } from '@/lib/domain/submission-view'

export const SANA = { id: 'sana', name: 'Sana Mori' }

/** A line on its way; `change` says how far. */
export function sampleLineView(change: Partial<OrderLineView> = {}): OrderLineView {
  return {
    lineItemNumber: 0,
    title: 'Microsoft 365 Business Premium',
    friendlyName: '',
    quantity: 5,
    termDuration: 'P1Y',
    billingCycle: 'monthly',
    currency: 'EUR',
    unitPrice: '18.60',
    extendedPrice: '1116.00',
    partnerIdOnRecord: null,
    additionalPartnerIds: [],
    subscriptionId: null,
    promotionId: null,
    customTermEndDate: null,
    stage: 'provisioning',
    stageReason: 'pending',
    placedAt: '2026-11-20T13:03:05.000Z',
    provisioningAt: '2026-11-20T13:03:07.000Z',
    settledAt: null,
    ...change,
  }
}

/** One order of these lines, as Partner Center keeps it. */
export function sampleOrder(...lines: OrderLineView[]): SubmissionView['orders'][number] {
  return { id: 'af4cc1a2f4bd', status: 'pending', currency: 'EUR', total: '1116.00', lines }
}

/** What the order page is given of a press by Sana; `change` says what became of it. */
export function sampleSubmission(change: Partial<SubmissionView> = {}): SubmissionView {
  return {
    id: '11111111-0000-4000-8000-000000000001',
    reference: 'OD-1042',
    customer: { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Contoso' },
    person: SANA,
    route: 'cart',
    state: 'following',
    status: 'provisioning',
    isPartial: false,
    createdAt: '2026-11-20T13:03:00.000Z',
    placedAt: '2026-11-20T13:03:05.000Z',
    settledAt: null,
    checkedAt: '2026-11-20T13:04:00.000Z',
    nextLookAt: '2026-11-20T13:05:00.000Z',
    lateAt: '2026-11-20T13:33:00.000Z',
    usual: null,
    withheld: null,
    checks: [],
    knownFrom: null,
    continues: null,
    continuedBy: [],
    revision: 3,
    totals: [{ currency: 'EUR', amount: '1116.00' }],
    content: sampleDraft(),
    cart: {
      cartId: 'cart',
      draftVersion: 1,
      readAt: '2026-11-20T13:02:00.000Z',
      expiresAt: '2026-11-27T13:02:00.000Z',
      lines: [],
      totals: [{ currency: 'EUR', amount: '1116.00' }],
    },
    attestation: {
      text: 'I confirm.',
      version: '1',
      locale: 'en',
      textHash: '',
      contentHash: '',
      personName: SANA.name,
      personUpn: 'sana@example.com',
      signInMethods: [],
      acceptedAt: '2026-11-20T13:03:00.000Z',
    },
    isAsAttested: true,
    overrides: [],
    requestId: '22222222-0000-4000-8000-000000000002',
    draftId: '33333333-0000-4000-8000-000000000003',
    failure: null,
    orders: [],
    refusedGroups: [],
    events: [],
    ...change,
  }
}
