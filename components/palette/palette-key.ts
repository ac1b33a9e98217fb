export type PaletteKey = { kind: 'move'; to: number } | { kind: 'choose'; inNewTab: boolean }

type Pressed = Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key in the field means, beside typing. Takes the row that is active, and how many there are; the ends meet. */
export function paletteKey(pressed: Pressed, active: number, count: number): PaletteKey | undefined {
  const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = pressed
  // Enter also ends the conversion of Japanese input: then it is not meant for the list.
  if (isComposing || altKey || count === 0) return undefined
  const withCommand = ctrlKey || metaKey
  if (key === 'Enter' && !shiftKey) return { kind: 'choose', inNewTab: withCommand }
  if (withCommand || shiftKey) return undefined
  if (key === 'ArrowDown') return { kind: 'move', to: (active + 1) % count }
  if (key === 'ArrowUp') return { kind: 'move', to: (active - 1 + count) % count }
  return undefined
}
