import 'server-only'
import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import type { SheetColumn } from '@/lib/domain/orders-export'
import type { Cell } from './to-cells'

/** A spreadsheet's number has no more digits; a longer amount stays text. */
const EXACT_DIGITS = 15

/** In characters; the others are as wide as a word. */
const WIDTHS: Partial<Record<SheetColumn, number>> = {
  ...{ customer: 36, tenantId: 38, what: 36, placed: 19, placedUtc: 19, orderIds: 28, placedBy: 20, value: 14 },
}
const USUAL_WIDTH = 16

const FORMATS: Partial<Record<SheetColumn, string>> = {
  placed: 'yyyy-mm-dd hh:mm:ss',
  placedUtc: 'yyyy-mm-dd hh:mm:ss',
  value: '#,##0.##',
}

/**
 * Takes the sheet's name, columns with their headers, and batches of rows; returns the file's bytes, read no faster than they are
 * taken. Texts are texts, whatever they begin with; amounts are numbers and moments dates.
 */
export function writeXlsx(
  name: string,
  columns: readonly { column: SheetColumn; header: string }[],
  batches: AsyncIterable<Cell[][]>,
): ReadableStream<Uint8Array> {
  return writeXlsxStream(eachRow(batches), {
    name,
    columns: columns.map(({ column, header }) => ({
      header,
      width: WIDTHS[column] ?? USUAL_WIDTH,
      ...(FORMATS[column] ? { numFmt: FORMATS[column] } : {}),
    })),
    freezePane: { rows: 1 },
  })
}

async function* eachRow(batches: AsyncIterable<Cell[][]>): AsyncGenerator<CellValue[]> {
  for await (const rows of batches) for (const row of rows) yield row.map(toValue)
}

function toValue(cell: Cell): CellValue {
  if (cell === null || typeof cell !== 'object') return cell
  if ('clock' in cell) return new Date(`${cell.clock.replace(' ', 'T')}Z`)
  return cell.amount.replace(/\D/g, '').length > EXACT_DIGITS ? cell.amount : Number(cell.amount)
}
