import { expect, test } from 'vitest'
import { compareOffers } from './compare-offers'
import { forAllLines } from './for-all-lines'

const price = (unitPrice: string) => ({
  currency: 'EUR',
  unitPrice,
  erpPrice: null,
  sellPrice: null,
  marginPercent: null,
})
const offer = (termDuration: string, billingCycle: string, unitPrice: string | null, segment = 'commercial') => ({
  ...{ segment, termDuration, billingCycle },
  price: unitPrice === null ? null : price(unitPrice),
})
const OFFERS = [
  offer('P1M', 'monthly', '12'),
  offer('P1Y', 'monthly', '10.5'),
  offer('P1Y', 'annual', '120'),
  offer('P3Y', 'triennial', '324.01'),
  offer('P1Y', 'annual', '60', 'education'),
]
const asked = {
  choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
  quantity: 10,
  start: '2026-11-21',
}

test('sets the ways of the same segment side by side: first invoice, a year, what binds, and until when', () => {
  const ways = compareOffers(OFFERS, asked)
  expect(
    ways.map(({ choice, price: sum, lastDay }) =>
      [choice.termDuration, choice.billingCycle, sum?.firstInvoice, sum?.perYear, sum?.whole, lastDay].join(' '),
    ),
  ).toEqual([
    'P1M monthly 120 1440 120 2026-12-20',
    'P1Y monthly 105 1260 1260 2027-11-20',
    'P1Y annual 1200 1200 1200 2027-11-20',
    'P3Y triennial 3240.1 1080.03 3240.1 2029-11-20',
  ])
  expect(ways.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false, false])
})

test('compares nothing where there is one way, and says a way without a price as well', () => {
  expect(compareOffers(OFFERS.slice(1, 2), asked)).toEqual([])
  expect(compareOffers([offer('P1M', 'monthly', null), ...OFFERS.slice(1, 2)], asked)[0]?.price).toBeNull()
})

test('adds the lines up that share a way, by currency, and says how many are left out', () => {
  const line = (lineKey: string, offers: typeof OFFERS) => ({
    ...{ lineKey, title: lineKey, quantity: 10 },
    ways: compareOffers(offers, asked),
  })
  const all = forAllLines([line('a', OFFERS), line('b', OFFERS), line('c', OFFERS.slice(0, 2))])
  const annual = all.find(({ choice }) => choice.billingCycle === 'annual')
  expect(annual).toMatchObject({ lineKeys: ['a', 'b'], without: 1, whole: [{ currency: 'EUR', amount: '2400' }] })
  expect(forAllLines([line('a', OFFERS)])).toEqual([])
})
