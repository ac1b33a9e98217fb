/** What a key asks of the picker. */
export type PickerCommand = { kind: 'move'; to: number } | { kind: 'choose' } | { kind: 'pin' } | { kind: 'clear' }

type Key = {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  isComposing: boolean
}

/** Rows that Page Up and Page Down pass over. */
const PAGE = 6

/**
 * Takes a pressed key, the active row's position and how many rows there are; returns what to do, or undefined where the
 * key belongs to the field. While Japanese is being composed, Enter and the arrows choose characters.
 */
export function pickerCommand(key: Key, active: number, count: number): PickerCommand | undefined {
  if (key.isComposing || key.ctrlKey || key.metaKey) return undefined
  // By its place on the keyboard: on a Mac, Alt and P make another letter.
  if (key.altKey) return key.code === 'KeyP' && count > 0 ? { kind: 'pin' } : undefined
  if (key.shiftKey) return undefined
  if (key.key === 'Escape') return { kind: 'clear' }
  if (key.key === 'Enter') return { kind: 'choose' }
  if (count === 0) return undefined
  const to = target(key.key, active, count - 1)
  return to === undefined ? undefined : { kind: 'move', to: Math.max(0, Math.min(to, count - 1)) }
}

function target(key: string, active: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + PAGE
    case 'PageUp':
      return active - PAGE
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
