import { type Block, COLUMNS, type SheetColumn } from '@/components/builder/lines/sheet/place'
import { copyLine } from '@/components/builder/new-line'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftLine } from '@/lib/domain/order-draft'

/** Lines `from` to `to` change places with their neighbour; at an edge nothing moves. */
export function shiftLines(lines: readonly DraftLine[], from: number, to: number, by: -1 | 1): DraftLine[] {
  const target = from + by
  if (from > to || target < 0 || to + by >= lines.length) return [...lines]
  return moveLines(lines, from, to, target)
}

/** Takes lines `from` to `to` out and puts them where the first of them then has this position. */
export function moveLines(lines: readonly DraftLine[], from: number, to: number, target: number): DraftLine[] {
  const moved = lines.slice(from, to + 1)
  const rest = lines.toSpliced(from, moved.length)
  return rest.toSpliced(Math.max(0, Math.min(target, rest.length)), 0, ...moved)
}

/** The same lines again, under them; as many as an order still holds. */
export function duplicateLines(lines: readonly DraftLine[], from: number, to: number): DraftLine[] {
  const room = MAX_LINES - lines.length
  const copies = lines
    .slice(from, to + 1)
    .slice(0, Math.max(0, room))
    .map(copyLine)
  return lines.toSpliced(to + 1, 0, ...copies)
}

/**
 * What stands in the first row of the block goes into the rows below; one cell alone takes what stands above it. A term goes
 * only to lines of the same plan: `others` has the lines that would have to be asked for first, by key.
 */
export function fillDown(lines: readonly DraftLine[], block: Block): { lines: DraftLine[]; others: string[] } {
  const top = block.top === block.bottom ? block.top - 1 : block.top
  const source = lines[top]
  if (!source) return { lines: [...lines], others: [] }
  const columns = COLUMNS.slice(block.left, block.right + 1)
  const others: string[] = []
  const filled = lines.map((line, index) => {
    if (index <= top || index > block.bottom) return line
    const result = columns.reduce((next, column) => copyCell(source, next, column), line)
    if (columns.includes('choice') && !isSamePlan(source, result)) others.push(line.key)
    return result
  })
  return { lines: filled, others }
}

function copyCell(source: DraftLine, line: DraftLine, column: SheetColumn): DraftLine {
  if (column === 'quantity') return { ...line, quantity: source.quantity }
  if (column === 'friendlyName') return { ...line, friendlyName: source.friendlyName }
  if (column === 'choice') return isSamePlan(source, line) ? { ...line, choice: source.choice } : line
  if (column === 'options') return isSamePlan(source, line) ? { ...line, options: source.options } : line
  if (column === 'actions') return line
  return { ...copyLine(source), key: line.key, quantity: line.quantity, friendlyName: line.friendlyName }
}

/** Empties the cells of the block. A product is no cell to empty: its line is removed instead. */
export function clearCells(lines: readonly DraftLine[], block: Block): DraftLine[] {
  const columns = COLUMNS.slice(block.left, block.right + 1)
  return lines.map((line, index) => {
    if (index < block.top || index > block.bottom) return line
    return {
      ...line,
      ...(columns.includes('quantity') && { quantity: null }),
      ...(columns.includes('friendlyName') && { friendlyName: '' }),
      ...(columns.includes('choice') && { choice: null }),
      ...(columns.includes('options') && { options: NO_OPTIONS }),
    }
  })
}

function isSamePlan(a: DraftLine, b: DraftLine): boolean {
  return a.productId === b.productId && a.skuId === b.skuId
}
