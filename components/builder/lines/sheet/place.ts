/** Columns with cells that the keys go through, from left to right. Prices are read, not entered. */
export const COLUMNS = ['product', 'choice', 'quantity', 'friendlyName', 'options', 'actions'] as const
export type SheetColumn = (typeof COLUMNS)[number]

/** A cell: the line by its key, which stays the same while lines move. */
export type Place = { key: string; column: SheetColumn }

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'

/** Rows that Page Up and Page Down go. */
const PAGE = 10

/**
 * Where a move leads from a cell, among lines with these keys. At an edge it stays; only `next` and `previous` go on in the
 * next line, and return undefined where the sheet ends.
 */
export function movePlace(from: Place, move: Move, keys: readonly string[]): Place | undefined {
  const row = keys.indexOf(from.key)
  const column = COLUMNS.indexOf(from.column)
  const lastRow = keys.length - 1
  const lastColumn = COLUMNS.length - 1
  const at = (toRow: number, toColumn: number): Place | undefined => {
    const key = keys[clamp(toRow, lastRow)]
    const name = COLUMNS[clamp(toColumn, lastColumn)]
    return key === undefined || name === undefined ? undefined : { key, column: name }
  }
  switch (move) {
    case 'up':
      return at(row - 1, column)
    case 'down':
      return at(row + 1, column)
    case 'left':
      return at(row, column - 1)
    case 'right':
      return at(row, column + 1)
    case 'pageUp':
      return at(row - PAGE, column)
    case 'pageDown':
      return at(row + PAGE, column)
    case 'rowStart':
      return at(row, 0)
    case 'rowEnd':
      return at(row, lastColumn)
    case 'first':
      return at(0, 0)
    case 'last':
      return at(lastRow, lastColumn)
    case 'next':
      if (column < lastColumn) return at(row, column + 1)
      return row < lastRow ? at(row + 1, 0) : undefined
    case 'previous':
      if (column > 0) return at(row, column - 1)
      return row > 0 ? at(row - 1, lastColumn) : undefined
    default:
      return move satisfies never
  }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last))
}

/** Cells from one corner to the other, both ends included, as positions in the keys and in COLUMNS. */
export type Block = { top: number; bottom: number; left: number; right: number }

/** The block between two cells; undefined when one of them is gone. */
export function blockBetween(a: Place, b: Place, keys: readonly string[]): Block | undefined {
  const rows = [keys.indexOf(a.key), keys.indexOf(b.key)] as const
  const columns = [COLUMNS.indexOf(a.column), COLUMNS.indexOf(b.column)] as const
  if (Math.min(...rows) < 0) return undefined
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) }
}

export function isOneCell({ top, bottom, left, right }: Block): boolean {
  return top === bottom && left === right
}
