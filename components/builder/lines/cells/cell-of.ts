import { lineFieldId } from '@/components/builder/field-id'
import { COLUMNS, type SheetColumn } from '@/components/builder/lines/sheet/place'
import type { RowPlace } from './use-row-place'

/** Of a row, for its cells. */
export type CellOfRow = {
  index: number
  at: RowPlace
  /** Fields of this row that say what is wrong with them. */
  wrongIds: readonly string[]
}

/** What a cell has in common with all others: where it is, whether the keys are at it, and whether something is wrong with it. */
export function cellOf(key: string, column: SheetColumn, { at, wrongIds }: Omit<CellOfRow, 'index'>) {
  const id = lineFieldId(key, column)
  const isWrong = wrongIds.includes(id)
  const isActive = at.active === column
  const position = COLUMNS.indexOf(column)
  return {
    isWrong,
    isChosen: position >= at.left && position <= at.right,
    /** Spread into the control of the cell. One of all cells is reached by Tab; from there the sheet's own keys go on. */
    control: {
      id,
      'data-cell': column,
      'data-line': key,
      'data-mode': isActive ? at.mode : 'navigate',
      tabIndex: isActive ? 0 : -1,
      'aria-invalid': isWrong ? (true as const) : undefined,
    },
  }
}
