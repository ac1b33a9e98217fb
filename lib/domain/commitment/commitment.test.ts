import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAmounts, multiplyAmounts } from '@/lib/domain/decimal'
import type { ReviewedLine } from '@/lib/domain/review'
import { billingPeriods } from '@/lib/domain/term-ends/prorate'
import { naturalEnd } from '@/lib/domain/term-ends/term-days'
import { explainPrice } from './explain-price'
import { lineCommitment } from './line-commitment'
import { undoUntil, undoWindow } from './undo-window'

const moment = fc.date({ min: new Date('2023-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
const offer = fc.constantFrom(
  ['P1M', 'monthly'],
  ['P1Y', 'monthly'],
  ['P1Y', 'annual'],
  ['P3Y', 'triennial'],
  ['P3Y', 'monthly'],
)

function line(more: Partial<ReviewedLine>): ReviewedLine {
  return {
    ...{ position: 0, key: 'l', catalogItemId: 'P:1:A', title: 'Plan', friendlyName: '', quantity: 10 },
    ...{ segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly', orderGroup: '0', promotionId: null },
    ...{ customTermEndDate: null, currency: 'EUR', listPrice: '20', discountedPrice: '20', proratedPrice: '20' },
    ...{ price: '20', extendedPrice: '2400', error: null },
    ...more,
  }
}

describe('what a customer is bound to', () => {
  it('begins with the day in UTC and counts the last one: a year from 28 Feb ends on 27 Feb, from 29 Feb on 27 Feb', () => {
    const until = (at: string) => lineCommitment(line({}), new Date(at)).lastDay
    expect(until('2026-02-28T23:59:59Z')).toBe('2027-02-27')
    expect(until('2028-02-29T00:00:00Z')).toBe('2029-02-27')
    // Already the next day in Tokyo, still the old one in UTC.
    expect(until('2026-12-31T20:00:00+09:00')).toBe('2027-12-30')
  })

  it('is invoiced once for each billing period of a whole term, on whatever day it begins', () => {
    fc.assert(
      fc.property(moment, offer, (at, [termDuration = '', billingCycle = '']) => {
        const { invoices } = lineCommitment(line({ termDuration, billingCycle }), at)
        expect(invoices).toBe(billingPeriods(termDuration, billingCycle))
      }),
    )
  })

  it('has never more invoices for a shorter first term, and at least one', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 363 }), (at, days) => {
        const invoices = (after: number) => {
          const customTermEndDate = new Date(at.getTime() + after * 86_400_000).toISOString().slice(0, 10)
          return lineCommitment(line({ customTermEndDate }), at).invoices
        }
        expect(invoices(days)).toBeGreaterThanOrEqual(1)
        expect(invoices(days)).toBeLessThanOrEqual(invoices(days + 1))
        expect(invoices(days + 1)).toBeLessThanOrEqual(12)
      }),
    )
  })

  it('says that an Azure plan binds to nothing, and that perpetual software is paid once', () => {
    const of = (billingCycle: string) => lineCommitment(line({ termDuration: '', billingCycle }), new Date())
    expect(of('monthly')).toMatchObject({ kind: 'usage', lastDay: null, invoices: 0, undo: null })
    expect(of('one_time')).toMatchObject({ kind: 'once', lastDay: null, invoices: 1, undo: { refund: 'full' } })
  })
})

describe('until when it can be undone', () => {
  const of = (more: Partial<ReviewedLine>) => undoWindow(line(more))
  const DAY_MS = 86_400_000

  it('follows the policies of the offer, and the published rules where it has none', () => {
    expect(of({ refunds: [{ type: 'Full', expiresAfter: 'P1D' }] })).toEqual({ lengthMs: DAY_MS, refund: 'full' })
    expect(of({ refunds: [{ type: 'Full', expiresAfter: 'P14D' }] })?.lengthMs).toBe(14 * DAY_MS)
    expect(of({ refunds: [{ type: 'Prorate', expiresAfter: 'soon' }] })).toEqual({
      lengthMs: 7 * DAY_MS,
      refund: 'prorated',
    })
    expect(of({})).toEqual({ lengthMs: 7 * DAY_MS, refund: 'prorated' })
    expect(of({ termDuration: '', billingCycle: 'one_time' })?.lengthMs).toBe(30 * DAY_MS)
    expect(of({ isAzurePrepaid: true })).toBeUndefined()
    expect(of({ billingCycle: 'none' })).toBeUndefined()
  })

  it('counts full hours over the change of clocks and the end of a leap February', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const window = of({})
        if (window) expect(undoUntil(at, window).getTime() - at.getTime()).toBe(168 * 3_600_000)
      }),
    )
    const window = { lengthMs: 7 * DAY_MS, refund: 'prorated' as const }
    expect(undoUntil(new Date('2028-02-26T14:03:00+09:00'), window).toISOString()).toBe('2028-03-04T05:03:00.000Z')
  })
})

describe('how a price came to be', () => {
  it('goes from the list over promotion and proration to now and the whole term', () => {
    const prices = { listPrice: '20', discountedPrice: '17', proratedPrice: '8.5', price: '8.5', extendedPrice: '1020' }
    const steps = explainPrice(line({ ...prices, customTermEndDate: '2026-12-31' }), '2026-07-01')
    expect(steps).toEqual([
      { kind: 'list', amount: '20' },
      { kind: 'promotion', amount: '17', percent: '15' },
      { kind: 'proration', amount: '8.5', days: 184, ofDays: 365 },
      { kind: 'now', amount: '85', quantity: 10 },
      { kind: 'term', amount: '1020', periods: 12 },
    ])
  })

  it('multiplies exactly what it says: the first invoice times its periods is the whole term, or it is not said', () => {
    const price = fc
      .integer({ min: 1, max: 10_000_000 })
      .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 5000 }), fc.boolean(), (unit, quantity, isOff) => {
        const extendedPrice = isOff ? '0.001' : multiplyAmounts(unit, quantity, 12)
        const prices = { listPrice: unit, discountedPrice: unit, proratedPrice: unit, price: unit, extendedPrice }
        const steps = explainPrice(line({ ...prices, quantity }), '2026-07-01')
        const now = steps.find((step) => step.kind === 'now')
        expect(now === undefined).toBe(isOff)
        if (now) expect(compareAmounts(multiplyAmounts(now.amount, 12), extendedPrice)).toBe(0)
        expect(steps.at(-1)).toMatchObject({ kind: 'term', amount: extendedPrice })
      }),
    )
  })

  it('never has more days than the term, on whichever day it ends', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 364 }), (at, after) => {
        const start = at.toISOString().slice(0, 10)
        const natural = naturalEnd(start, 'P1Y') ?? ''
        const end = new Date(Math.min(Date.parse(natural), Date.parse(start) + after * 86_400_000))
          .toISOString()
          .slice(0, 10)
        const [, step] = explainPrice(line({ proratedPrice: '1', price: '1', customTermEndDate: end }), start)
        if (step?.kind !== 'proration') throw new Error('There is no step of proration')
        expect(step.days).toBeGreaterThanOrEqual(1)
        expect(step.days).toBeLessThanOrEqual(step.ofDays)
      }),
    )
  })

  it('has nothing to explain where nothing has a price', () => {
    expect(
      explainPrice(line({ listPrice: null, discountedPrice: null, proratedPrice: null, price: null }), '2026-07-01'),
    ).toEqual([])
  })
})
