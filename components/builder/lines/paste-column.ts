import type { ClipboardEvent } from 'react'

/** Columns that cells of a spreadsheet can be pasted into, from left to right. */
const PASTE_COLUMNS = ['quantity', 'friendlyName']

/**
 * Pasting cells of a spreadsheet fills the rows below, and the columns to the right, from the cell with the focus on.
 * One value alone is pasted by the browser. Values are typed into the fields, so that everything else follows by itself.
 */
export function pasteColumn(event: ClipboardEvent<HTMLElement>): void {
  const { target, currentTarget: sheet } = event
  const rows = event.clipboardData
    .getData('text/plain')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  if (!(target instanceof HTMLInputElement) || (rows.length === 1 && !rows[0]?.includes('\t'))) return
  const first = PASTE_COLUMNS.indexOf(target.dataset.cell ?? '')
  if (first < 0) return
  event.preventDefault()
  const start = cellsOf(sheet, target.dataset.cell).indexOf(target)
  for (const [down, row] of rows.entries()) {
    for (const [right, text] of row.split('\t').entries()) {
      const cell = cellsOf(sheet, PASTE_COLUMNS[first + right])[start + down]
      if (cell) typeInto(cell, text.trim())
    }
  }
}

function cellsOf(sheet: HTMLElement, column: string | undefined): HTMLInputElement[] {
  return column ? [...sheet.querySelectorAll<HTMLInputElement>(`input[data-cell="${column}"]`)] : []
}

/** As if it had been typed: React and the form hear of it by the event. */
function typeInto(cell: HTMLInputElement, text: string) {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  write?.call(cell, text)
  cell.dispatchEvent(new Event('input', { bubbles: true }))
}
