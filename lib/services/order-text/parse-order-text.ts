import 'server-only'
import { cleanText, toSource } from '@/lib/domain/order-text/clean-text'
import { readProse } from '@/lib/domain/order-text/prose/read-prose'
import type { OrderText } from '@/lib/domain/order-text/reading'
import { findColumns } from '@/lib/domain/order-text/table/find-columns'
import { readRecords, type TableRecord } from '@/lib/domain/order-text/table/read-records'
import { MAX_ROWS } from '@/lib/domain/order-text/text-limits'
import { splitRecords } from './split-records'

/**
 * Takes a text as it was pasted: an e-mail, a CSV, a block of cells. Returns what it wants, row by row, without asking
 * anybody. Never throws; the same text gives the same answer; every row is a wanted line, an unread row, or counted as left
 * out.
 */
export function parseOrderText(text: string): OrderText {
  const clean = cleanText(text)
  const records = splitRecords(clean)
  const columns = findColumns(records.map(({ cells }) => cells))
  if (columns) {
    const rows: TableRecord[] = records
      .slice(0, MAX_ROWS)
      .map((record) => ({ ...record, source: toSource(record.source) }))
    return { kind: 'table', ...readRecords(rows, columns), leftOut: records.length - rows.length }
  }
  const lines = clean
    .split('\n')
    .map((line, index) => ({ row: index + 1, text: line, source: toSource(line) }))
    .filter(({ source }) => source !== '')
  return { kind: 'prose', ...readProse(lines.slice(0, MAX_ROWS)), leftOut: Math.max(0, lines.length - MAX_ROWS) }
}
