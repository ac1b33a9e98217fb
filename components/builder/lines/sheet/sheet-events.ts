import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { ADD_LINE_ID, lineFieldId } from '@/components/builder/field-id'
import type { Sheet } from './create-sheet'
import { COLUMNS, movePlace, type Place, type SheetColumn } from './place'
import { type Command, readKey } from './read-key'

type SheetKeys = {
  sheet: Sheet
  /** Terms of another plan cannot be copied as they are: they are looked for among what that plan offers. */
  onFillOthers: (keys: string[]) => void
}

/** Keys in a cell. Whatever is not a cell, such as a box under a line, keeps its own. */
export function onSheetKey(event: KeyboardEvent<HTMLElement>, { sheet, onFillOthers }: SheetKeys): void {
  pointerType = ''
  const cell = event.target instanceof HTMLElement ? event.target : null
  const place = placeOf(cell)
  if (!cell || !place || event.nativeEvent.isComposing || isListOpen(cell)) return
  const { mode } = sheet.store.get()
  const command = readKey(
    { key: event.key, isCommand: event.ctrlKey || event.metaKey, isShift: event.shiftKey, isAlt: event.altKey },
    mode,
    place.column,
  )
  if (!command) return void (mode === 'navigate' && isText(event) && selectText(cell))
  const isDone = run(command, place, cell, sheet, onFillOthers)
  if (isDone) event.preventDefault()
}

/** Returns whether the key is used up; otherwise the browser does with it what it does. */
function run(
  command: Command,
  place: Place,
  cell: HTMLElement,
  sheet: Sheet,
  onFillOthers: SheetKeys['onFillOthers'],
): boolean {
  switch (command.kind) {
    case 'move':
      if (!command.isExtending) return go(sheet, movePlace(place, command.move, sheet.keys()))
      return extend(sheet, movePlace(sheet.store.get().extent ?? place, command.move, sheet.keys()))
    case 'commit':
      return commit(sheet, place, command.move)
    case 'tab':
      return leavesByTab(cell) ? false : go(sheet, movePlace(place, command.move, sheet.keys()))
    case 'edit':
      return edit(cell, sheet, place)
    case 'revert':
      sheet.revert()
      selectText(cell)
      return true
    case 'leave':
      return leave(cell, sheet)
    case 'clear':
      sheet.clear()
      return true
    case 'selectAll':
      sheet.selectAll()
      return true
    case 'fillDown':
      onFillOthers(sheet.fillDown())
      return true
    case 'duplicate':
      sheet.duplicate()
      return true
    case 'insert':
      sheet.openDialog({ kind: 'new', after: place.key })
      return true
    case 'remove':
      sheet.remove()
      return true
    case 'moveLines':
      sheet.shift(command.by)
      return true
    default:
      return command satisfies never
  }
}

function go(sheet: Sheet, to: Place | undefined): boolean {
  const cell = to && document.getElementById(lineFieldId(to.key, to.column))
  if (!cell) return false
  sheet.settle()
  cell.focus()
  selectText(cell)
  return true
}

/** Enter in the last line leads to where the next one begins. */
function commit(sheet: Sheet, place: Place, move: 'up' | 'down'): boolean {
  const isLast = sheet.keys().at(-1) === place.key
  if (move === 'up' || !isLast) return go(sheet, movePlace(place, move, sheet.keys()))
  sheet.settle()
  document.getElementById(ADD_LINE_ID)?.focus()
  return true
}

function extend(sheet: Sheet, to: Place | undefined): boolean {
  if (to) {
    sheet.extend(to)
    document.getElementById(lineFieldId(to.key, to.column))?.scrollIntoView({ block: 'nearest' })
  }
  return true
}

function edit(cell: HTMLElement, sheet: Sheet, place: Place): boolean {
  if (cell instanceof HTMLSelectElement) {
    // Where there is none yet, the space bar opens the list.
    if ('showPicker' in cell) cell.showPicker()
    return true
  }
  if (!(cell instanceof HTMLInputElement)) {
    cell.click()
    return true
  }
  sheet.open(place, 'edit')
  cell.setSelectionRange(cell.value.length, cell.value.length)
  return true
}

/** Escape gives up the block; without one, the next Tab leaves the sheet, however long it is. */
function leave(cell: HTMLElement, sheet: Sheet): boolean {
  if (sheet.store.get().extent) sheet.unselect()
  else {
    cell.dataset.leaving = ''
    cell.addEventListener('blur', () => delete cell.dataset.leaving, { once: true })
  }
  return true
}

const leavesByTab = (cell: HTMLElement) => 'leaving' in cell.dataset

export function onSheetFocus(event: FocusEvent<HTMLElement>, sheet: Sheet): void {
  const place = placeOf(event.target)
  if (place) sheet.enter(place, pointerType === 'touch' ? 'edit' : 'navigate')
}

/** Which pointer pressed last: a finger opens a field to be typed in, a mouse chooses the cell first. */
let pointerType = ''
/** The mouse was pressed in a cell, and not on the number of a line, which moves the line. */
let isInCell = false

export function onSheetPointer(event: PointerEvent<HTMLElement>): void {
  pointerType = event.pointerType
  isInCell = placeOf(event.target) !== undefined
}

/** A mouse chooses the cell, with Shift a block; pressed again, the cell opens where it was pressed. */
export function onSheetPress(event: MouseEvent<HTMLElement>, sheet: Sheet): void {
  const cell = event.target instanceof HTMLElement ? event.target : null
  const place = placeOf(cell)
  if (!cell || !place || event.button !== 0 || pointerType === 'touch') return
  if (event.shiftKey && sheet.store.get().active) {
    event.preventDefault()
    sheet.extend(place)
  } else if (cell instanceof HTMLInputElement && document.activeElement === cell) {
    if (sheet.store.get().mode === 'navigate') sheet.open(place, 'edit')
  } else if (cell instanceof HTMLInputElement && !cell.matches(':disabled')) {
    event.preventDefault()
    cell.focus()
    cell.select()
  }
}

/** The block grows with the mouse as long as its button is held. */
export function onSheetDrag(event: PointerEvent<HTMLElement>, sheet: Sheet): void {
  const { active, mode } = sheet.store.get()
  if (!isInCell || event.buttons !== 1 || event.pointerType === 'touch' || !active || mode !== 'navigate') return
  const place = placeOf(event.target)
  if (place && (place.key !== active.key || place.column !== active.column || sheet.store.get().extent))
    sheet.extend(place)
}

export function placeOf(target: EventTarget | null): Place | undefined {
  if (!(target instanceof HTMLElement)) return undefined
  const { cell, line } = target.dataset
  const column = COLUMNS.find((one): one is SheetColumn => one === cell)
  return column && line !== undefined ? { key: line, column } : undefined
}

/** A letter, or the first key of a word that is put together by an input method. */
function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 || key === 'Process') && !ctrlKey && !metaKey && !altKey
}

/** What is typed replaces what stands there. */
export function selectText(cell: HTMLElement): void {
  if (cell instanceof HTMLInputElement) cell.select()
}

/** A list of the browser, and the menu of a line, have the keys while they are open: Escape closes them. */
function isListOpen(cell: HTMLElement): boolean {
  if (cell instanceof HTMLSelectElement) return CSS.supports('selector(:open)') && cell.matches(':open')
  const menu = cell instanceof HTMLButtonElement ? cell.popoverTargetElement : null
  return Boolean(menu) && CSS.supports('selector(:popover-open)') && menu?.matches(':popover-open') === true
}
