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
  /** ISO time with offset; absent: this year's start, and the far future. */
  startDate?: string
  endDate?: string
  /** Country codes; absent: every market. */
  markets?: readonly string[]
  /** How often one customer may use it in a lifetime. */
  maxRedemptions?: number
  /** Only for customers who never bought the plan. */
  isFirstPurchase?: true
  /** One of the outer lists has to be owned as a whole; `bigId` is `productId/skuId`. */
  ownership?: readonly (readonly { bigId: string; minSeats?: number; maxSeats?: number }[])[]
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
  {
    id: '39NFJQT1PJQC:0001:39NFJQT1Q5KM',
    name: 'Visio Plan 1, a year paid by the month',
    productId: 'CFQ7TTC0HD33',
    skuId: '0003',
    term: 'P1Y',
    billingCycle: 'monthly',
    discount: '0.167',
    isAutoApplicable: true,
    startDate: '2021-09-23T00:00:00+00:00',
    endDate: '2021-10-14T23:59:59+00:00',
  },
  {
    id: '39NFJQT1SNC7:0001:39NFJQT1Q5KM',
    name: 'Microsoft 365 F3 beside F1, half price for the first purchase',
    productId: 'CFQ7TTC0LH05',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.5',
    isAutoApplicable: true,
    startDate: '2023-05-03T00:00:00+00:00',
    seats: { min: 10, max: 100 },
    maxRedemptions: 3,
    isFirstPurchase: true,
    ownership: [[{ bigId: 'CFQ7TTC0MBMD/0002' }]],
  },
  {
    id: '39NFJQT1PM6C:0005:39NFJQT1Q5L7',
    name: 'Office 365 Cloud App Security, the first 2,400 seats',
    productId: 'CFQ7TTC0LH2Z',
    skuId: '0002',
    term: 'P1Y',
    billingCycle: 'monthly',
    discount: '0.1',
    isAutoApplicable: true,
    seats: { min: 1, max: 2_400 },
  },
  {
    id: '39NFJQT1XK5L:000J:39NFJQT1Q5D8',
    name: 'Exchange Online Protection by the month',
    productId: 'CFQ7TTC0HBSJ',
    skuId: '0001',
    term: 'P1M',
    billingCycle: 'monthly',
    discount: '0.1',
    isAutoApplicable: true,
  },
  {
    id: '39NFJQT1XG89:0002:39NFJQT1Q5L2',
    name: 'Exchange Online Protection by the month, on request',
    productId: 'CFQ7TTC0HBSJ',
    skuId: '0001',
    term: 'P1M',
    billingCycle: 'monthly',
    discount: '0.15',
    isAutoApplicable: false,
  },
  {
    id: '39NFJQT1PFPJ:000H:39NFJQT1Q5DK',
    name: 'Remote Desktop Services CAL, three years paid by the year',
    productId: 'DG7GMGF0DVSV',
    skuId: '000P',
    term: 'P3Y',
    billingCycle: 'annual',
    discount: '0.05',
    isAutoApplicable: false,
  },
  {
    id: '39NFJQT1W0RD:0001:39NFJQT1R3DM',
    name: 'SharePoint (Plan 1), twice for each customer',
    productId: 'CFQ7TTC0LHSV',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.25',
    isAutoApplicable: false,
    maxRedemptions: 2,
  },
  {
    id: '39NFJQT1WN3D:0001:39NFJQT1R3DN',
    name: 'Power BI Premium Per User beside ten Office 365 E5, or Microsoft 365 E3 with Visio',
    productId: 'CFQ7TTC0HL8W',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.2',
    isAutoApplicable: false,
    ownership: [
      [{ bigId: 'CFQ7TTC0LF8S/0002', minSeats: 10 }],
      [{ bigId: 'CFQ7TTC0LFLX/0001' }, { bigId: 'CFQ7TTC0HD33/0003', maxSeats: 50 }],
    ],
  },
  {
    id: '39NFJQT1WFTR:0001:39NFJQT1R3DP',
    name: 'Visio Plan 2, announced',
    productId: 'CFQ7TTC0HD32',
    skuId: '0001',
    term: 'P1Y',
    billingCycle: 'annual',
    discount: '0.1',
    isAutoApplicable: true,
    startDate: '2099-01-01T00:00:00+00:00',
  },
]

export const promotionStart = '2026-01-01T00:00:00+00:00'
export const promotionEnd = '9999-01-01T00:00:00+00:00'

/** `id` in any case. */
export function findPromotion(id: string): Promotion | undefined {
  const wanted = id.toUpperCase()
  return promotions.find((promotion) => promotion.id === wanted)
}

/** Whether a promotion runs at that time in that market. */
export function isPromotionActive(promotion: Promotion, now: Date, country: string): boolean {
  const { startDate = promotionStart, endDate = promotionEnd, markets } = promotion
  return now >= new Date(startDate) && now <= new Date(endDate) && (markets?.includes(country) ?? true)
}
