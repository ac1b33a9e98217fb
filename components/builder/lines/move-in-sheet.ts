import type { KeyboardEvent } from 'react'

/** Marks a control as the cell of its column; rows are found by their order in the sheet. */
export type SheetColumn = 'product' | 'choice' | 'quantity' | 'friendlyName'

/**
 * Moves as a spreadsheet does. Enter and the arrows go down and up in the column, Shift+Enter goes up; Enter in the last
 * row goes to where the next line begins. Lists and buttons keep the keys that are theirs. Tab is the browser's.
 */
export function moveInSheet(event: KeyboardEvent<HTMLElement>, afterLastId: string): void {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
  if (!(target instanceof HTMLElement)) return
  const column = target.dataset.cell
  const step = column ? stepOf(target, key, event.shiftKey) : 0
  if (step === 0) return
  event.preventDefault()
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-cell="${column}"]`)]
  const position = cells.indexOf(target) + step
  const next = cells[position] ?? (position < 0 ? undefined : document.getElementById(afterLastId))
  if (!next || (key !== 'Enter' && position >= cells.length)) return
  next.focus()
  if (next instanceof HTMLInputElement) next.select()
}

function stepOf(target: HTMLElement, key: string, isShift: boolean): -1 | 0 | 1 {
  // Enter presses a button; in a list of the browser the arrows choose.
  if (key === 'Enter') return target instanceof HTMLButtonElement ? 0 : isShift ? -1 : 1
  if (target instanceof HTMLSelectElement) return 0
  if (key === 'ArrowDown') return 1
  return key === 'ArrowUp' ? -1 : 0
}
