import 'server-only'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'

/** A record of a table: which line of the text it begins in (from 1), its cells, and its text. */
type SplitRecord = { row: number; cells: string[]; source: string }

const SEPARATORS = ['\t', ';', ',', '|'] as const
const Records = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)

/**
 * Takes a cleaned text; returns its records, split by whichever of tab, semicolon, comma and bar splits the most of its
 * lines alike. A record that this one leaves whole is split by another that brings as many cells. Empty rows are left out.
 */
export function splitRecords(text: string): SplitRecord[] {
  const [best] = SEPARATORS.map((separator, order) => ({ separator, order, score: likeness(text, separator) })).sort(
    (a, b) => b.score - a.score || a.order - b.order,
  )
  const separator = best && best.score > 0 ? best.separator : ','
  const records = split(text, separator)
  const width = usualWidth(records)
  return records.map((record) =>
    record.cells.length < 2 && width > 1 ? splitOtherwise(record, separator, width) : record,
  )
}

function split(text: string, delimiter: string): SplitRecord[] {
  const read = (part: string, quote: '"' | false) =>
    Records.parse(
      parse(part, {
        delimiter,
        quote,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        raw: true,
        info: true,
        record_delimiter: '\n',
      }),
    )
  return readWith(text, read).flatMap(({ record, raw, info }) => {
    const source = raw.trim()
    if (source === '' || record.every((cell) => cell.trim() === '')) return []
    return [{ row: info.lines - (source.match(/\n/g)?.length ?? 0), cells: record, source }]
  })
}

type Read = (part: string, quote: '"' | false) => z.infer<typeof Records>

/** A quotation mark that is never closed is a letter like any other, in its line; it takes no other line with it. */
function readWith(text: string, read: Read): z.infer<typeof Records> {
  try {
    return read(text, '"')
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const lines = text.split('\n')
    if (lines.length === 1) return read(text, false)
    return lines.flatMap((line, index) =>
      readWith(line, read).map((one) => ({ ...one, info: { lines: one.info.lines + index } })),
    )
  }
}

/** How many of the first lines have as many separators as most of them, at least one. */
function likeness(text: string, separator: string): number {
  const lines = text
    .split('\n', 100)
    .map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1)
    .filter((count) => count > 0)
  const counts = new Map<number, number>()
  for (const count of lines) counts.set(count, (counts.get(count) ?? 0) + 1)
  return Math.max(0, ...counts.values()) + lines.length / 1_000
}

function usualWidth(records: readonly SplitRecord[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return usual?.[0] ?? 0
}

function splitOtherwise(record: SplitRecord, separator: string, width: number): SplitRecord {
  for (const other of SEPARATORS) {
    const [again, more] = other === separator ? [] : split(record.source, other)
    if (again && !more && again.cells.length === width) return { ...record, cells: again.cells }
  }
  return record
}
