import 'server-only'
import { stringify } from 'csv-stringify/sync'
import type { Cell } from './to-cells'

/** Spreadsheet programs take a file without it for one in the letters of their country. */
const BOM = '﻿'

/**
 * Takes headers and batches of rows; returns the file's bytes, read no faster than they are taken. What begins like a formula is
 * defused by an apostrophe. A file that is given up ends the reading of rows.
 */
export function writeCsv(headers: string[], batches: AsyncIterable<Cell[][]>): ReadableStream<Uint8Array> {
  const chunks = encode(headers, batches)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}

async function* encode(headers: string[], batches: AsyncIterable<Cell[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(BOM + print([headers]))
  for await (const rows of batches) yield encoder.encode(print(rows.map((row) => row.map(toText))))
}

function print(rows: (string | number | null)[][]): string {
  return stringify(rows, { record_delimiter: 'windows', escape_formulas: true })
}

/** An amount below zero as a number: as a text it would begin like a formula. */
function toText(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell
  if ('clock' in cell) return cell.clock
  return cell.amount.startsWith('-') ? Number(cell.amount) : cell.amount
}
