/** A price reduction for one SKU, term and billing cycle. */
export type Promotion = {
  /** Three parts like a catalogue item. */
  id: string
  name: string
  productId: string
  skuId: string
  term: 'P1M' | 'P1Y' | 'P3Y'
  billingCycle: string
  /** Fraction of the price, as the service writes it. */
  discount: string
  /** Applied by the service itself; otherwise a line has to name the promotion. */
  isAutoApplicable: boolean
  /** Seats of one line within which it holds. */
  seats?: { min: number; max: number }
}

export const promotions: readonly Promotion[] = [
  {
    id: '39NFJQT1PJQB:0001:39NFJQT1Q5KN',
    name: 'Visio Plan 1, a year paid at once',
    productId: 'CFQ7TTC0HD33',
    skuId: '0003',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.05',
    isAutoApplicable: true,
  },
  {
    id: '39NFJQT1PHSN:0008:39NFJQT1Q5J0',
    name: 'Business Premium for newcomers to yearly terms',
    productId: 'CFQ7TTC0LCHC',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'monthly',
    discount: '0.15',
    isAutoApplicable: true,
  },
  {
    id: '39NFJQT1Q2CP:0002:39NFJQT1Q6TW',
    name: 'Microsoft 365 Copilot for 10 to 2,999 people',
    productId: 'CFQ7TTC0MM8R',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.1',
    isAutoApplicable: true,
    seats: { min: 10, max: 2_999 },
  },
  {
    id: '39NFJQT1X4RB:0003:39NFJQT1V8NC',
    name: 'Dynamics 365 Sales, on request',
    productId: 'CFQ7TTC0LFDZ',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.2',
    isAutoApplicable: false,
    seats: { min: 5, max: 250 },
  },
]

export const promotionStart = '2026-01-01T00:00:00+00:00'
export const promotionEnd = '9999-01-01T00:00:00+00:00'
