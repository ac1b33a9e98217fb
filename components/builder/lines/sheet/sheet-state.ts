import type { DraftLine } from '@/lib/domain/order-draft'
import { type Block, blockBetween, type Place } from './place'

/** `enter`: typed over what stood there; `edit`: opened to change what stands there. */
export type Mode = 'navigate' | 'enter' | 'edit'

export type SheetDialog =
  | { kind: 'new'; after: string | null }
  | { kind: 'plan' | 'options'; key: string }
  | { kind: 'paste'; text: string }
  | { kind: 'align' }
  | { kind: 'shortcuts' }

export type SheetState = {
  /** The cell with the focus, or the last one that had it. */
  active: Place | null
  /** The other corner of the block, where more than one cell is chosen. */
  extent: Place | null
  mode: Mode
  /** Texts that are no value of their cell, by the cell's id: shown as they were typed or pasted. */
  raw: Readonly<Record<string, string>>
  /** What the open cell held before. */
  before: { place: Place; line: DraftLine; raw: string | undefined } | null
  dialog: SheetDialog | null
  /** Gets the focus as soon as it is drawn. */
  focusId: string | null
}

export const NEW_SHEET: SheetState = {
  active: null,
  extent: null,
  mode: 'navigate',
  raw: {},
  before: null,
  dialog: null,
  focusId: null,
}

/** The chosen cells: the block, or the active cell alone. */
export function chosenBlock({ active, extent }: SheetState, keys: readonly string[]): Block | undefined {
  return active ? blockBetween(active, extent ?? active, keys) : undefined
}
