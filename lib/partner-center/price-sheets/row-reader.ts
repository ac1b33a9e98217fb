import 'server-only'
import {
  LATER_COLUMNS,
  PRICE_SHEET_COLUMNS,
  type PriceSheetColumn,
  type PriceSheetRow,
  readPriceSheetRow,
} from '@/lib/domain/wire/catalog/price-sheet-row'

/**
 * Returns a function that takes the records of a sheet in turn: nothing for the header, then rows by the names of their
 * columns, in whatever order those are. Columns that nobody here knows are left out. The function throws Error for a
 * header without a documented column, and for a cell that is not what its column says.
 */
export function rowReader(): (cells: string[]) => PriceSheetRow | undefined {
  let places: ReadonlyMap<PriceSheetColumn, number> | undefined
  let record = 0
  return (cells) => {
    record += 1
    if (places) return readRow(places, cells, record)
    places = placesOf(cells)
    return undefined
  }
}

/** The same for sheets of any kind: cells as text under the sheet's own column names. */
export function namedReader(): (cells: string[]) => Record<string, string> | undefined {
  let columns: string[] | undefined
  return (cells) => {
    if (columns) return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    columns = cells
    return undefined
  }
}

function placesOf(header: string[]): ReadonlyMap<PriceSheetColumn, number> {
  const folded = header.map(fold)
  const places = new Map(PRICE_SHEET_COLUMNS.map((column) => [column, folded.indexOf(fold(column))]))
  const missing = PRICE_SHEET_COLUMNS.filter((column) => places.get(column) === -1 && !LATER_COLUMNS.includes(column))
  if (missing.length > 0) throw new Error(`The price sheet lacks ${missing.join(', ')}: it has ${header.join(', ')}`)
  return places
}

function readRow(places: ReadonlyMap<PriceSheetColumn, number>, cells: string[], record: number): PriceSheetRow {
  try {
    return readPriceSheetRow((column) => cells[places.get(column) ?? -1])
  } catch (cause) {
    throw new Error(`Record ${record} of the price sheet cannot be read`, { cause })
  }
}

/** `ERP Price` and `erpPrice` are one column. */
function fold(column: string): string {
  return column.toLowerCase().replace(/[^a-z\d]/g, '')
}
