import { lineFieldId } from '@/components/builder/field-id'
import { blockBetween, COLUMNS, type SheetColumn } from '@/components/builder/lines/sheet/place'
import { useSheet, useSheetPiece } from '@/components/builder/lines/sheet/sheet-context'
import { useFieldError } from '@/components/builder/state/order-state'

/** What a cell has in common with all others: where it is, whether the keys are at it, and what is wrong with it. */
export function useCell(key: string, index: number, column: SheetColumn) {
  const { keys } = useSheet()
  const id = lineFieldId(key, column)
  const error = useFieldError(id)
  const isActive = useSheetPiece(({ active }) =>
    active && keys().includes(active.key)
      ? active.key === key && active.column === column
      : index === 0 && column === 'product',
  )
  const isChosen = useSheetPiece(({ active, extent }) => {
    if (!active || !extent) return false
    const block = blockBetween(active, extent, keys())
    const at = COLUMNS.indexOf(column)
    return block !== undefined && index >= block.top && index <= block.bottom && at >= block.left && at <= block.right
  })
  const mode = useSheetPiece((state) => (isActive ? state.mode : 'navigate'))
  return {
    error,
    isChosen,
    /** Spread into the control of the cell. One of all cells is reached by Tab; from there the sheet's own keys go on. */
    control: {
      id,
      'data-cell': column,
      'data-line': key,
      'data-mode': mode,
      tabIndex: isActive ? 0 : -1,
      'aria-invalid': error ? (true as const) : undefined,
    },
  }
}
