import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { matchChoice } from './match-choice'
import { printTable } from './print-block'
import { readTable } from './read-table'

/** What stands in cells: quotes, tabs, line ends, formulas, right-to-left text, surrogates. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=HYPERLINK("http://x")', '+1', '-5', '@SUM', "'=1", '"', '""', 'a\tb', 'a\nb', 'עברית', '倉庫'),
)
/** A spreadsheet has one kind of line end within a cell. */
const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\ufeff', ''))))

describe('blocks of cells', () => {
  it('come back from a spreadsheet as they went there, whatever stands in them', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readTable(printTable(rows))).toEqual(rows)
      }),
    )
  })

  it('never go there as something that it would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = printTable(rows).split(/[\t\n]/)
        for (const text of cells.map((one) => one.replace(/^"/, ''))) {
          if (/^[=+@-]/.test(text)) expect(rows.flat().some((one) => one.slice(1).includes(text))).toBe(true)
        }
      }),
    )
  })

  it('are read whatever they are, without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(Array.isArray(readTable(text))).toBe(true)
      }),
    )
  })
})

describe('a term that was pasted', () => {
  const offered: PlanChoice[] = [
    { segment: 'commercial', termDuration: 'P1M', billingCycle: 'monthly' },
    { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
    { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'annual' },
    { segment: 'education', termDuration: 'P1Y', billingCycle: 'annual' },
  ]
  const [month, yearMonthly, yearAnnual] = offered
  const words = ({ segment, termDuration, billingCycle }: PlanChoice) => `${segment} ${termDuration} / ${billingCycle}`

  it.each([
    ['P1Y monthly', null, yearMonthly],
    ['annual, paid yearly', null, yearAnnual],
    ['年間契約・月払い', null, yearMonthly],
    ['1 year', yearMonthly, yearMonthly],
    ['paid monthly', month, month],
    ['education P1Y / annual', null, offered[3]],
    ['1 year', null, undefined],
    ['three years', yearMonthly, undefined],
    ['every blue moon', yearMonthly, undefined],
  ])('%s is the offer that it says, and none where it could be several', (text, now, meant) => {
    expect(matchChoice(text, offered, now ?? null, words)).toEqual(meant)
  })
})
