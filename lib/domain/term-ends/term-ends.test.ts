import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAmounts } from '@/lib/domain/decimal'
import { judgeEndDay, type OwnedEnd } from './judge-end-day'
import { listEndDays } from './list-end-days'
import { billingPeriods, prorate, wholeTerm } from './prorate'
import { countDays, listMonthEnds, monthEndOf, naturalEnd } from './term-days'

const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const term = fc.constantFrom('P1M', 'P1Y', 'P3Y')
const owner = (end: string, termDuration = 'P1Y', id = 'a'): OwnedEnd => ({
  subscriptionId: id,
  name: 'Microsoft 365 E5',
  quantity: 48,
  day: end,
  termDuration,
})
const judge = (end: string, start: string, duration: string, owned: OwnedEnd[] = [], offered = ['a']) =>
  judgeEndDay(end, { start, term: duration, owned, offered: new Set(offered) })
const closestMonthEnd = (start: string, duration: string) =>
  listMonthEnds(start, naturalEnd(start, duration) ?? '').at(-1)

describe('the days on which a first term may end', () => {
  it('has the published examples: bought on 15 July 2022', () => {
    expect(closestMonthEnd('2022-07-15', 'P1Y')).toBe('2023-06-30')
    expect(closestMonthEnd('2022-07-15', 'P1M')).toBe('2022-07-31')
    expect(closestMonthEnd('2022-07-15', 'P3Y')).toBe('2025-06-30')
    expect(naturalEnd('2022-07-15', 'P1Y')).toBe('2023-07-14')
  })

  it('knows the last days of February, in leap years too', () => {
    expect(monthEndOf('2028-02-03')).toBe('2028-02-29')
    expect(monthEndOf('2027-02-28')).toBe('2027-02-28')
    expect(naturalEnd('2028-01-31', 'P1M')).toBe('2028-02-28')
    expect(naturalEnd('2027-02-28', 'P1Y')).toBe('2028-02-27')
    expect(naturalEnd('2028-02-29', 'P1Y')).toBe('2029-02-27')
    expect(judge('2028-02-29', '2028-02-05', 'P1M')).toBeNull()
    expect(judge('2028-02-28', '2028-02-05', 'P1M', [owner('2028-02-28')])).toBe('monthTail')
  })

  it('takes every month’s end within the term, and no day outside it, whatever else ends then', () => {
    fc.assert(
      fc.property(day, day, term, (start, end, duration) => {
        const last = naturalEnd(start, duration) ?? ''
        const verdict = judge(end, start, duration, [owner(end)])
        if (end < start) expect(verdict).toBe('past')
        else if (end > last) expect(verdict).toBe('afterTerm')
        else if (end === monthEndOf(end)) expect(verdict).toBeNull()
      }),
    )
  })

  it('takes another day only together with something the customer has, and Microsoft names', () => {
    fc.assert(
      fc.property(day, fc.nat(1_100), term, fc.constantFrom('P1M', 'P1Y', 'P3Y'), (start, after, duration, owned) => {
        const end = new Date(Date.parse(start) + after * 86_400_000).toISOString().slice(0, 10)
        fc.pre(end <= (naturalEnd(start, duration) ?? '') && end !== monthEndOf(end))
        expect(judge(end, start, duration)).toBe('neither')
        const tail = duration === 'P1M' && ['28', '29', '30'].includes(end.slice(8))
        const monthly = duration !== 'P1M' && owned === 'P1M'
        const expected = tail ? 'monthTail' : monthly ? 'monthlyOnly' : null
        expect(judge(end, start, duration, [owner(end, owned)])).toBe(expected)
        if (!expected) expect(judge(end, start, duration, [owner(end, owned)], [])).toBe('notOffered')
      }),
    )
  })

  it('shows the ends of all months of the term and of what is owned, soonest first, each once', () => {
    const ends = { today: '2026-11-21', owned: [owner('2027-02-28'), owner('2028-05-04')], byTerm: {} }
    const days = listEndDays(ends, 'P1Y')
    expect(days).toHaveLength(13)
    expect(days.map((one) => one.day)).toEqual([...new Set(days.map((one) => one.day))].sort())
    expect(days.find((one) => one.day === '2027-02-28')).toMatchObject({ isMonthEnd: true, reason: null, days: 100 })
    expect(days.at(-1)).toMatchObject({ day: '2028-05-04', reason: 'afterTerm' })
    expect(listEndDays(ends, '')).toEqual([])
  })
})

describe('the price of a shortened first term', () => {
  const year = { unitPrice: '9.6', currency: 'EUR', quantity: 48, term: 'P1Y', billingCycle: 'monthly' }

  it('is the share of its days in the whole term', () => {
    expect(countDays('2026-11-21', '2027-02-28')).toBe(100)
    expect(wholeTerm(year)).toBe('5529.6')
    expect(prorate(year, '2026-11-21', '2027-02-28')).toBe('1514.96')
    expect(prorate({ ...year, currency: 'JPY', unitPrice: '1001', quantity: 1 }, '2026-11-21', '2027-02-28')).toBe(
      '3291',
    )
  })

  it('counts the invoices of a term', () => {
    expect(billingPeriods('P1Y', 'monthly')).toBe(12)
    expect(billingPeriods('P3Y', 'annual')).toBe(3)
    expect(billingPeriods('P3Y', 'triennial')).toBe(1)
    expect(billingPeriods('P1M', 'monthly')).toBe(1)
    expect(billingPeriods('', 'one_time')).toBe(1)
  })

  it('grows with the day, and is the whole price at the natural end', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 }).map((value) => (value / 100).toFixed(2))
    fc.assert(
      fc.property(day, term, cents, fc.integer({ min: 1, max: 5_000 }), (start, duration, unitPrice, quantity) => {
        const purchase = { unitPrice, currency: 'EUR', quantity, term: duration, billingCycle: 'monthly' }
        const prices = listMonthEnds(start, naturalEnd(start, duration) ?? '').map((end) =>
          prorate(purchase, start, end),
        )
        for (const [at, price] of prices.entries()) {
          expect(compareAmounts(price, prices[at + 1] ?? wholeTerm(purchase))).toBeLessThanOrEqual(0)
        }
        expect(prorate(purchase, start, naturalEnd(start, duration) ?? '')).toBe(wholeTerm(purchase))
      }),
    )
  })
})
