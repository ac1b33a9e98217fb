import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '@/components/builder/lines/sheet/place'
import { sampleLine } from '@/components/builder/testing/sample-draft'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { DraftLine } from '@/lib/domain/order-draft'
import { clearCells, duplicateLines, fillDown, moveLines, shiftLines } from './line-edits'

const sheet = fc
  .array(
    fc.record({ quantity: fc.nat(500), plan: fc.constantFrom('0001', '0002'), name: fc.string({ maxLength: 5 }) }),
    {
      minLength: 1,
      maxLength: MAX_LINES,
    },
  )
  .map((rows) =>
    rows.map(({ quantity, plan, name }, index) =>
      sampleLine({ key: `k${index}`, quantity, skuId: plan, friendlyName: name }),
    ),
  )
/** A sheet and a block in it. */
const chosen = sheet.chain((lines) =>
  fc
    .tuple(
      fc.tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1)),
      fc.tuple(fc.nat(COLUMNS.length - 1), fc.nat(COLUMNS.length - 1)),
    )
    .map(([rows, columns]) => ({
      lines,
      block: {
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
      },
    })),
)
const keysOf = (lines: readonly DraftLine[]) => lines.map(({ key }) => key)

describe('edits of the lines', () => {
  it('move lines without losing or doubling one, and back again by the opposite move', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(1 as const, -1 as const), ({ lines, block: { top, bottom } }, by) => {
        const moved = shiftLines(lines, top, bottom, by)
        expect(keysOf(moved).sort()).toEqual(keysOf(lines).sort())
        const isAtEdge = top + by < 0 || bottom + by >= lines.length
        expect(isAtEdge ? moved : shiftLines(moved, top + by, bottom + by, by === 1 ? -1 : 1)).toEqual(lines)
      }),
    )
  })

  it('put lines where they were dropped', () => {
    fc.assert(
      fc.property(chosen, fc.nat(MAX_LINES), ({ lines, block: { top, bottom } }, target) => {
        const moved = moveLines(lines, top, bottom, target)
        const at = Math.min(target, lines.length - (bottom - top + 1))
        expect(keysOf(moved).slice(at, at + bottom - top + 1)).toEqual(keysOf(lines).slice(top, bottom + 1))
      }),
    )
  })

  it('fill down once and for all, and touch nothing outside the block', () => {
    fc.assert(
      fc.property(chosen, ({ lines, block }) => {
        const once = fillDown(lines, block).lines
        expect(fillDown(once, block).lines.map((line) => ({ ...line, key: '' }))).toEqual(
          once.map((line) => ({ ...line, key: '' })),
        )
        once.forEach((line, index) => {
          if (index < block.top || index > block.bottom) expect(line).toBe(lines[index])
          expect(line.key).toBe(lines[index]?.key)
        })
        const columns = COLUMNS.slice(block.left, block.right + 1)
        const source = lines[block.top === block.bottom ? block.top - 1 : block.top]
        if (source && columns.includes('quantity')) expect(once[block.bottom]?.quantity).toBe(source.quantity)
      }),
    )
  })

  it('never give a line the term of another plan', () => {
    fc.assert(
      fc.property(chosen, ({ lines, block }) => {
        const special = { segment: 'commercial', termDuration: 'P3Y', billingCycle: 'annual' }
        const top = block.top === block.bottom ? block.top - 1 : block.top
        const withTerm = lines.map((line, index) => (index === top ? { ...line, choice: special } : line))
        fillDown(withTerm, { ...block, left: 1 }).lines.forEach((line) => {
          if (line.choice?.termDuration === 'P3Y') expect(line.skuId).toBe(withTerm[top]?.skuId)
        })
      }),
    )
  })

  it('duplicate no more lines than an order holds, each with a key of its own', () => {
    fc.assert(
      fc.property(chosen, ({ lines, block: { top, bottom } }) => {
        const all = duplicateLines(lines, top, bottom)
        expect(all.length).toBe(Math.min(MAX_LINES, lines.length + bottom - top + 1))
        expect(new Set(keysOf(all)).size).toBe(all.length)
      }),
    )
  })

  it('clear the cells of the block and keep the products', () => {
    fc.assert(
      fc.property(chosen, ({ lines, block }) => {
        const cleared = clearCells(lines, block)
        expect(cleared.map(({ productId }) => productId)).toEqual(lines.map(({ productId }) => productId))
        expect(clearCells(cleared, block)).toEqual(cleared)
      }),
    )
  })
})
