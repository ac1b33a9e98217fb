import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftDay } from '@/lib/domain/calendar-day'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftLine, LineOptions } from '@/lib/domain/order-draft'
import { judgeEndDay } from './judge-end-day'
import { findOptionProblems } from './option-problems'

const START = '2026-11-21'
const line = (termDuration: string, options: Partial<LineOptions>, billingCycle = 'monthly'): DraftLine => ({
  key: 'a',
  productId: 'P1',
  productTitle: 'Plan',
  skuId: '0001',
  skuTitle: 'Plan',
  choice: { segment: 'commercial', termDuration, billingCycle },
  quantity: 1,
  minimumQuantity: 1,
  maximumQuantity: 300,
  friendlyName: '',
  attestationType: null,
  attestationAccepted: false,
  provisioningVariables: [],
  minimumCommitment: null,
  options: { ...NO_OPTIONS, ...options },
})
const keysOf = (...asked: Parameters<typeof line>) =>
  findOptionProblems(line(...asked), 'lines.0', START).map(({ key }) => key)

describe('options that term and billing do not bear', () => {
  it('names an end date that a shorter term, no term, a trial, or time has made illegal', () => {
    expect(keysOf('P1Y', { customTermEndDate: '2027-02-28' })).toEqual([])
    expect(keysOf('P1M', { customTermEndDate: '2027-02-28' })).toEqual(['endDateAfterTerm'])
    expect(keysOf('', { customTermEndDate: '2027-02-28' })).toEqual(['endDateWithoutTerm'])
    expect(keysOf('P1M', { customTermEndDate: '2026-11-30' }, 'none')).toEqual(['endDateWithoutTerm'])
    expect(keysOf('P1Y', { customTermEndDate: '2026-11-20' })).toEqual(['endDatePast'])
    expect(keysOf('P1M', { customTermEndDate: '2026-11-29' })).toEqual(['endDateMonthTail'])
    expect(keysOf('', { renewsTo: 'P1Y' })).toEqual(['renewalWithoutTerm'])
  })

  it('never refuses a day that the published rules take, and refuses all that they refuse on any term', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 1_140 }), fc.constantFrom('P1M', 'P1Y', 'P3Y'), (after, term) => {
        const day = shiftDay(START, after)
        // Something of three years ends on that very day, and Microsoft names it: only term and calendar are left to judge.
        const owned = [{ subscriptionId: 'a', name: 'E5', quantity: 1, day, termDuration: 'P3Y' }]
        const reason = judgeEndDay(day, { start: START, term, owned, offered: new Set(['a']) })
        expect(keysOf(term, { customTermEndDate: day }).length > 0).toBe(reason !== null)
      }),
    )
  })
})
