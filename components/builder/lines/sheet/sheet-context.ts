import { createContext, use } from 'react'
import { useStore } from '@/components/builder/state/store'
import type { Sheet } from './create-sheet'
import type { SheetState } from './sheet-state'

export const SheetContext = createContext<Sheet | undefined>(undefined)

export function useSheet(): Sheet {
  const sheet = use(SheetContext)
  if (!sheet) throw new Error('Outside the sheet')
  return sheet
}

/** A piece of what the sheet is doing; plain texts and the same objects, so that only the cells concerned are drawn anew. */
export function useSheetPiece<Piece>(select: (state: SheetState) => Piece): Piece {
  return useStore(useSheet().store, select)
}
