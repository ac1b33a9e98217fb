import { blockBetween, COLUMNS, type SheetColumn } from '@/components/builder/lines/sheet/place'
import { useSheet, useSheetPiece } from '@/components/builder/lines/sheet/sheet-context'
import type { Mode } from '@/components/builder/lines/sheet/sheet-state'

/** Where the keys are, as far as it concerns one row: its active cell, and its part of the chosen block (none where left is behind right). */
export type RowPlace = { active: SheetColumn | undefined; mode: Mode; left: number; right: number }

/** Asked once by a row instead of once by each of its cells: at every move, a hundred rows ask. */
export function useRowPlace(key: string, index: number): RowPlace {
  const { keys } = useSheet()
  const active = useSheetPiece((state) => {
    if (state.active?.key === key) return state.active.column
    // Where no cell is active, Tab leads to the first one.
    const isFirst = index === 0 && !(state.active && keys().includes(state.active.key))
    return isFirst ? COLUMNS[0] : undefined
  })
  const mode = useSheetPiece((state) => (state.active?.key === key ? state.mode : 'navigate'))
  // As one number: it is the same as long as it says the same.
  const columns = useSheetPiece((state) => {
    const block = state.active && state.extent ? blockBetween(state.active, state.extent, keys()) : undefined
    return block && index >= block.top && index <= block.bottom ? block.left * COLUMNS.length + block.right : -1
  })
  if (columns < 0) return { active, mode, left: 0, right: -1 }
  return { active, mode, left: Math.floor(columns / COLUMNS.length), right: columns % COLUMNS.length }
}
