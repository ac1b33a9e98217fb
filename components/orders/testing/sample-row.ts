import type { OrderEntry } from '@/lib/domain/history/order-entry'

/** An order as lists show it; what is left out is made up. */
export function sampleRow(row: Partial<OrderEntry> = {}): OrderEntry {
  return {
    source: 'here',
    country: 'DE',
    facets: [],
    drift: [],
    revision: 1,
    id: 'b0c50000-0000-4000-8000-000000000001',
    reference: 'OD-1001',
    customer: { id: 'd0c50000-0000-4000-8000-000000000001', name: 'Contoso GmbH' },
    personName: 'Sana Mori',
    status: 'active',
    createdAt: '2026-11-21T08:30:00.000Z',
    totals: [{ currency: 'EUR', amount: '14250' }],
    lineCount: 1,
    firstTitle: 'Microsoft 365 E3',
    orderIds: ['9027fff3df17'],
    ...row,
  }
}
