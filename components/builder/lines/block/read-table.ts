import { parse } from 'csv-parse/browser/esm/sync'

/** More than an order holds is cut off anyway; a whole workbook should not be read for it. */
const MAX_ROWS = 1_000

/** Takes what a spreadsheet puts on the clipboard; returns its cells, without what told them to be text. */
export function readTable(text: string): string[][] {
  const rows = parse(text.replace(/(\r\n|\r|\n)$/, ''), {
    delimiter: '\t',
    relax_quotes: true,
    relax_column_count: true,
    to: MAX_ROWS,
  })
  return rows.map((row) => row.map((cell) => (/^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell)))
}
