import { lineFieldId } from '@/components/builder/field-id'
import type { Sheet } from '@/components/builder/lines/sheet/create-sheet'
import { COLUMNS } from '@/components/builder/lines/sheet/place'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import { cleanText } from '@/lib/domain/order-text/clean-text'
import { readQuantityText } from '@/lib/domain/order-text/read-quantity-text'
import { findHeading } from '@/lib/domain/order-text/table/columns'
import { matchChoice } from './match-choice'
import { readTable } from './read-table'

/** Columns that can be pasted into, in the order of the sheet. */
const PASTED = ['product', 'choice', 'quantity', 'friendlyName'] as const
type Pasted = (typeof PASTED)[number]
type Cells = Partial<Record<Pasted, string>>

export type PasteContext = {
  sheet: Sheet
  words: (choice: PlanChoice) => string
  /** What the plan of a line offers. Throws when it cannot be read. */
  offersOf: (line: DraftLine) => Promise<readonly PlanChoice[]>
}

/** As long as the schema takes a name. */
const MAX_NAME_LENGTH = 128

/**
 * Pastes cells from the active cell on, to the right and down, or into the columns that their first row names. One row fills
 * all chosen rows. With products among them it is a list of lines, which is matched to the catalogue first. What is no value
 * of its cell stays there as it was pasted, marked.
 */
export async function pasteBlock({ text, ...context }: PasteContext & { text: string }): Promise<void> {
  const { sheet } = context
  const block = sheet.chosen()
  const rows = readTable(text)
  const [first] = rows
  if (!block || !first) return
  const headings = readHeadings(first)
  const body = headings ? rows.slice(1) : rows
  const isFrom = (column: Pasted) => column === COLUMNS[block.left]
  if (!headings && !PASTED.some(isFrom)) return
  const columns = headings ?? PASTED.slice(PASTED.findIndex(isFrom))
  if (columns.includes('product')) return sheet.openDialog({ kind: 'paste', text })
  const height = body.length === 1 ? block.bottom - block.top + 1 : body.length
  const targets = sheet.lines().slice(block.top, block.top + height)
  const wanted = targets.map((line, index) => ({ line, cells: cellsOf(body[index] ?? body[0] ?? [], columns) }))
  await apply(wanted, context)
}

/** The same term for lines of other plans, where they have it. */
export function fillChoice({ keys, choice, ...context }: PasteContext & { keys: string[]; choice: PlanChoice }) {
  const lines = context.sheet.lines().filter(({ key }) => keys.includes(key))
  return apply(
    lines.map((line) => ({ line, cells: { choice: context.words(choice) } })),
    context,
  )
}

function readHeadings(cells: readonly string[]): (Pasted | undefined)[] | undefined {
  const columns = cells.map((cell): Pasted | undefined => {
    const heading = findHeading(cell)
    if (heading === 'term' || heading === 'billing') return 'choice'
    if (heading === 'quantity') return 'quantity'
    if (heading === 'name') return 'friendlyName'
    return heading && 'product'
  })
  const filled = cells.filter((cell) => cell.trim() !== '').length
  return filled > 0 && columns.filter(Boolean).length === filled ? columns : undefined
}

/** Term and billing may stand in two columns; together they are one cell of the sheet. */
function cellsOf(row: readonly string[], columns: readonly (Pasted | undefined)[]): Cells {
  const cells: Cells = {}
  columns.forEach((column, index) => {
    const text = row[index]
    if (column && text !== undefined) cells[column] = [cells[column], cleanText(text).trim()].filter(Boolean).join(', ')
  })
  return cells
}

async function apply(wanted: { line: DraftLine; cells: Cells }[], { sheet, words, offersOf }: PasteContext) {
  const changes = new Map<string, Partial<DraftLine>>()
  const unread: Record<string, string | undefined> = {}
  for (const { line, cells } of wanted) {
    const change: Partial<DraftLine> = {}
    if (cells.friendlyName !== undefined) change.friendlyName = cells.friendlyName.slice(0, MAX_NAME_LENGTH)
    if (cells.quantity !== undefined) {
      const { quantity } = readQuantityText(cells.quantity)
      change.quantity = quantity
      unread[lineFieldId(line.key, 'quantity')] = quantity === null && cells.quantity ? cells.quantity : undefined
    }
    if (cells.choice !== undefined) {
      const offered = await offersOf(line).catch(() => (line.choice ? [line.choice] : []))
      const choice = matchChoice(cells.choice, offered, line.choice, words) ?? null
      change.choice = choice
      unread[lineFieldId(line.key, 'choice')] = choice === null && cells.choice ? cells.choice : undefined
    }
    changes.set(line.key, change)
  }
  sheet.setUnread(unread)
  sheet.write(sheet.lines().map((line) => ({ ...line, ...changes.get(line.key) })))
}
