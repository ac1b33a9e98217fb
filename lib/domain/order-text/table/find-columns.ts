import { takeIds } from '../read-ids'
import { readQuantityText } from '../read-quantity-text'
import { readBillingCell, readTermCell, takeTerms } from '../read-terms'
import { MAX_COLUMNS } from '../text-limits'
import { type Column, findHeading } from './columns'

/** Which column holds what; `headed`: the first row says so and is no order. */
export type Columns = { at: Partial<Record<Column, number>>; headed: boolean }

/** Rows that are looked at to find out. */
const SAMPLE = 50
/** So much of a column must look alike. */
const MOST = 0.6

/**
 * Takes the records of a text that may be a table. Returns its columns, in whatever order they stand: by their headings, in
 * English or Japanese, or else by what they hold. Undefined when it is no table of orders: nothing in it counts or names.
 */
export function findColumns(records: readonly string[][]): Columns | undefined {
  const headed = readHeadings(records[0] ?? [])
  if (headed) return { at: headed, headed: true }
  const at = guessColumns(records.slice(0, SAMPLE))
  return at && { at, headed: false }
}

function readHeadings(cells: readonly string[]): Columns['at'] | undefined {
  const at: Columns['at'] = {}
  for (const [index, cell] of cells.entries()) {
    const column = findHeading(cell)
    if (column && at[column] === undefined) at[column] = index
  }
  // A sheet that calls its product "name" has no other word for it.
  if (at.product === undefined && at.plan === undefined && at.productId === undefined && at.name !== undefined) {
    at.product = at.name
    delete at.name
  }
  const named = at.product ?? at.plan ?? at.productId
  const filled = cells.filter((cell) => cell.trim() !== '').length
  return named !== undefined && (Object.keys(at).length > 1 || filled === 1) ? at : undefined
}

function guessColumns(records: readonly string[][]): Columns['at'] | undefined {
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...records.map((record) => record.length)))
  if (width < 2) return undefined
  const at: Columns['at'] = {}
  const texts: number[] = []
  const either: number[] = []
  for (let index = 0; index < width; index++) {
    const cells = records.map((record) => record[index]?.trim() ?? '').filter(Boolean)
    const column = cells.length > 0 ? guessColumn(cells) : undefined
    if (column === 'text') texts.push(index)
    else if (column === 'either') either.push(index)
    else if (column && at[column] === undefined) at[column] = index
  }
  // "annual, monthly": the term is said first. One alone may be either, and billing leaves the term to be asked for.
  if (either.length > 1) at.term ??= either.shift()
  at.billing ??= either.shift()
  at.term ??= either.shift()
  const letters = (index: number) => records.reduce((sum, record) => sum + (record[index]?.length ?? 0), 0)
  const [longest] = [...texts].sort((a, b) => letters(b) - letters(a) || a - b)
  if (longest !== undefined) at.product = longest
  const name = texts.find((index) => index !== longest)
  if (name !== undefined) at.name = name
  return at.quantity !== undefined && (at.product ?? at.productId) !== undefined ? at : undefined
}

function guessColumn(cells: readonly string[]): Column | 'text' | 'either' | undefined {
  const most = (fits: (cell: string) => boolean) => cells.filter(fits).length >= cells.length * MOST
  if (most((cell) => takeIds(cell).productId !== '' && takeIds(cell).rest.trim() === '')) return 'productId'
  if (most((cell) => /^0[0-9A-Z]{3}$/i.test(cell))) return 'skuId'
  if (most((cell) => isCount(cell))) return 'quantity'
  if (most(isEither)) return 'either'
  if (most((cell) => readTermCell(cell) !== null && takeTerms(cell).rest.trim().length < 4)) return 'term'
  if (most((cell) => readBillingCell(cell) !== null && takeTerms(cell).rest.trim().length < 4)) return 'billing'
  return cells.some((cell) => /\p{L}{2}/u.test(cell)) ? 'text' : undefined
}

/** "monthly" and "annual" are words of both. */
function isEither(cell: string): boolean {
  return readTermCell(cell) !== null && readBillingCell(cell) !== null && /^[\p{L}]+$/u.test(cell)
}

function isCount(cell: string): boolean {
  const { quantityProblem } = readQuantityText(cell)
  return quantityProblem === null || quantityProblem === 'notPositive' || quantityProblem === 'notWhole'
}
