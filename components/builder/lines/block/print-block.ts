import type { Block } from '@/components/builder/lines/sheet/place'
import { COLUMNS } from '@/components/builder/lines/sheet/place'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'

/** Takes lines, the chosen cells and how a term is said; returns them as a spreadsheet takes them: tabs between, one line each. */
export function printBlock(lines: readonly DraftLine[], block: Block, words: (choice: PlanChoice) => string): string {
  const columns = COLUMNS.slice(block.left, block.right + 1)
  const print = (line: DraftLine) =>
    columns.flatMap((column): string[] => {
      if (column === 'product') return [line.skuTitle || line.productTitle]
      if (column === 'choice') return [line.choice ? words(line.choice) : '']
      if (column === 'quantity') return [line.quantity === null ? '' : String(line.quantity)]
      return column === 'friendlyName' ? [line.friendlyName] : []
    })
  return printTable(lines.slice(block.top, block.bottom + 1).map(print))
}

/** Cells with tabs, line ends or quotes are quoted. What a spreadsheet would run as a formula is told to be text. */
export function printTable(rows: readonly string[][]): string {
  return rows.map((row) => row.map(printCell).join('\t')).join('\n')
}

function printCell(text: string): string {
  const plain = /^'*[=+\-@]/.test(text) ? `'${text}` : text
  return /[\t\n\r"]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
