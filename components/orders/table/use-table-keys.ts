import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isTyping } from '@/components/ui/is-typing'

type TableKeys = {
  table: RefObject<HTMLElement | null>
  /** Beyond the last row, and before the first. */
  onBeyond: (towards: 'next' | 'previous') => void
  onSelect: (id: string, isRange: boolean) => void
  onSelectPage: () => void
  /** Returns whether there was anything to clear. */
  onClear: () => boolean
  onHelp: () => void
}

/**
 * The keys of a list: J and K walk through the rows, X selects, ? tells all of them. The row that is walked to has the focus
 * itself, so that Enter opens it and a screen reader reads it. No letter is taken from a field or a dialog, nor one with Ctrl.
 */
export function useTableKeys(keys: TableKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open], :popover-open'))
      return
    if (handle(event, keys)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Returns whether the key meant something here. */
function handle(event: KeyboardEvent, keys: TableKeys): boolean {
  const { key, shiftKey, altKey } = event
  const table = keys.table.current
  const focused = document.activeElement
  const row = table?.contains(focused) ? focused?.closest<HTMLElement>('[data-entry]') : null
  if (!table || altKey) return false
  if (event.ctrlKey || event.metaKey) {
    // Elsewhere on the page, Ctrl+A is the browser's.
    if (key.toLowerCase() !== 'a' || shiftKey || !(row || focused === document.body)) return false
    keys.onSelectPage()
    return true
  }
  switch (key) {
    case 'j':
    case 'k':
      walk(table, row, key === 'j' ? 1 : -1, keys)
      return true
    case 'ArrowDown':
    case 'ArrowUp':
      if (!row) return false
      walk(table, row, key === 'ArrowDown' ? 1 : -1, keys)
      return true
    case 'Enter':
      // On the box of a row; on its link Enter is the browser's.
      if (!row || !focused?.matches('[data-select]')) return false
      row.querySelector<HTMLElement>('[data-row-link]')?.click()
      return true
    case 'x':
    case 'X':
      if (row?.dataset.entry) keys.onSelect(row.dataset.entry, shiftKey)
      return row !== null
    case 'Escape':
      return keys.onClear()
    case '?':
      keys.onHelp()
      return true
    default:
      return false
  }
}

function walk(table: HTMLElement, row: HTMLElement | null | undefined, by: 1 | -1, { onBeyond }: TableKeys): void {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = row ? rows.indexOf(row) : by === 1 ? -1 : 1
  const next = rows[at + by]
  if (next) focusRow(next)
  else onBeyond(by === 1 ? 'next' : 'previous')
}

/** The focus goes to the row's link, and the row comes into sight, under the header that stays. */
export function focusRow(row: HTMLElement): void {
  row.querySelector<HTMLElement>('[data-row-link]')?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}
