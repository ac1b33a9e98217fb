import type { Move, SheetColumn } from './place'
import type { Mode } from './sheet-state'

export type PressedKey = { key: string; isCommand: boolean; isShift: boolean; isAlt: boolean }

/** What a key asks of the sheet. */
export type Command =
  | { kind: 'move'; move: Move; isExtending: boolean }
  | { kind: 'commit'; move: 'up' | 'down' }
  | { kind: 'tab'; move: 'next' | 'previous' }
  | { kind: 'moveLines'; by: -1 | 1 }
  | { kind: 'edit' | 'revert' | 'leave' | 'clear' | 'selectAll' | 'fillDown' | 'duplicate' | 'insert' | 'remove' }

const MOVES: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
}
const FAR: Record<string, Move> = {
  ArrowUp: 'pageUp',
  ArrowDown: 'pageDown',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'first',
  End: 'last',
}
/** With Ctrl, or Cmd on a Mac. */
const COMMANDS: Record<string, Command['kind']> = {
  d: 'fillDown',
  i: 'insert',
  a: 'selectAll',
  Delete: 'remove',
  Backspace: 'remove',
}

/** Takes a key pressed in a cell; returns what it asks for, or undefined for what is the field's own or the browser's. */
export function readKey(pressed: PressedKey, mode: Mode, column: SheetColumn): Command | undefined {
  const { key, isCommand, isShift, isAlt } = pressed
  if (isAlt) return isCommand || isShift ? undefined : readAlt(key, column)
  if (key === 'Tab' && !isCommand) return { kind: 'tab', move: isShift ? 'previous' : 'next' }
  if (mode !== 'navigate') return isCommand ? readLineCommand(key, isShift) : readEditing(key, isShift, mode)
  if (isCommand) return readCommand(key, isShift)
  const move = MOVES[key]
  if (move) return { kind: 'move', move, isExtending: isShift }
  if (key === 'Escape') return { kind: 'leave' }
  if (key === 'F2') return { kind: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' }
  if (key === 'Enter' && isShift) return { kind: 'commit', move: 'up' }
  // A button presses itself by Enter, a list of the browser opens by the space bar.
  const isField = column === 'quantity' || column === 'friendlyName' || column === 'choice'
  return key === 'Enter' && isField ? { kind: 'edit' } : undefined
}

function readAlt(key: string, column: SheetColumn): Command | undefined {
  if (key === 'ArrowUp') return { kind: 'moveLines', by: -1 }
  if (key === 'ArrowDown') return { kind: 'moveLines', by: 1 }
  return column === 'choice' && key === 'Enter' ? { kind: 'edit' } : undefined
}

function readCommand(key: string, isShift: boolean): Command | undefined {
  const move = FAR[key]
  if (move) return { kind: 'move', move, isExtending: isShift }
  const letter = key.length === 1 ? key.toLowerCase() : key
  if (isShift) return letter === 'd' ? { kind: 'duplicate' } : undefined
  const kind = COMMANDS[letter]
  return kind === 'fillDown' || kind === 'insert' || kind === 'selectAll' || kind === 'remove' ? { kind } : undefined
}

/** What is done with the line as a whole is done while a cell is typed in, too; all else is of the text. */
function readLineCommand(key: string, isShift: boolean): Command | undefined {
  const letter = key.toLowerCase()
  if (letter === 'd') return { kind: isShift ? 'duplicate' : 'fillDown' }
  return letter === 'i' && !isShift ? { kind: 'insert' } : undefined
}

/** While something is typed, the arrows go on to the next cell; once a cell was opened to be edited, they move in its text. */
function readEditing(key: string, isShift: boolean, mode: Mode): Command | undefined {
  if (key === 'Enter') return { kind: 'commit', move: isShift ? 'up' : 'down' }
  if (key === 'Escape') return { kind: 'revert' }
  if (isShift) return undefined
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'commit', move: key === 'ArrowUp' ? 'up' : 'down' }
  const move = mode === 'enter' && (key === 'ArrowLeft' || key === 'ArrowRight') ? MOVES[key] : undefined
  return move && { kind: 'move', move, isExtending: false }
}
