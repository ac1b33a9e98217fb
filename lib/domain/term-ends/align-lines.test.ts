import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignableLine, judgeLine, listSharedDays } from './align-lines'
import type { TermEnds } from './list-end-days'

const owned = [
  { subscriptionId: 'a', name: 'Microsoft 365 E5', quantity: 48, day: '2027-03-14', termDuration: 'P1Y' },
  { subscriptionId: 'b', name: 'Visio Plan 2', quantity: 2, day: '2026-12-09', termDuration: 'P1M' },
]
const offer = (monthEnd: string, ...subscriptionIds: string[]) => ({ monthEnd, subscriptionIds })
const ends: TermEnds = {
  today: '2026-11-21',
  owned,
  byTerm: { P1M: offer('2026-11-30', 'b'), P1Y: offer('2027-10-31', 'a'), P3Y: offer('2029-10-31', 'a') },
}
const line = (key: string, term: string, kind: AlignableLine['kind'] = 'licence'): AlignableLine => ({
  key,
  term,
  kind,
})

describe('aligning all lines', () => {
  it('offers first the day that fits the most lines, together with what the customer has', () => {
    const [best] = listSharedDays(ends, [line('x', 'P1Y'), line('y', 'P3Y'), line('t', 'P1M', 'trial')])
    expect(best).toMatchObject({ day: '2027-03-14', fits: ['x', 'y'], subscriptions: [{ name: 'Microsoft 365 E5' }] })
    const [withMonthly] = listSharedDays(ends, [line('x', 'P1Y'), line('y', 'P3Y'), line('z', 'P1M')])
    expect(withMonthly).toMatchObject({ day: '2026-11-30', fits: ['x', 'y', 'z'] })
  })

  it('says of each other line why it cannot', () => {
    expect(judgeLine(ends, line('z', 'P1M'), '2027-03-14')).toBe('afterTerm')
    expect(judgeLine(ends, line('z', 'P1Y'), '2026-12-09')).toBe('monthlyOnly')
    expect(judgeLine(ends, line('t', 'P1M', 'trial'), '2026-11-30')).toBe('trial')
    expect(judgeLine(ends, line('o', 'P1Y', 'other'), '2026-11-30')).toBe('notLicence')
    expect(judgeLine(ends, { key: 'u', term: 'P1Y', kind: undefined }, '2026-11-30')).toBe('notLicence')
  })

  it('names for each day exactly the lines that can end then, and no day that fits none', () => {
    const kinds = fc.constantFrom<AlignableLine['kind']>('licence', 'trial', 'other', undefined)
    const lines = fc.array(fc.tuple(fc.constantFrom('P1M', 'P1Y', 'P3Y', ''), kinds), { maxLength: 12 })
    fc.assert(
      fc.property(lines, (chosen) => {
        const all = chosen.map(([term, kind], at) => line(`line-${at}`, term, kind))
        const days = listSharedDays(ends, all)
        for (const { day, fits } of days) {
          expect(fits).toEqual(all.filter((one) => judgeLine(ends, one, day) === null).map(({ key }) => key))
          expect(fits.length).toBeGreaterThan(0)
        }
        expect(days.map(({ fits }) => fits.length)).toEqual(days.map(({ fits }) => fits.length).sort((a, b) => b - a))
      }),
    )
  })
})
