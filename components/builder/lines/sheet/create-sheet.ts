import { bareChoice } from '@/components/builder/choice-key'
import type { ChosenExtras } from '@/components/builder/chooser/chosen-line'
import { lineFieldId } from '@/components/builder/field-id'
import {
  clearCells,
  duplicateLines,
  fillDown,
  moveLines,
  shiftLines,
} from '@/components/builder/lines/edits/line-edits'
import { newLine, planFields } from '@/components/builder/new-line'
import type { DraftModel } from '@/components/builder/state/draft-model'
import { createStore } from '@/components/builder/state/store'
import type { Plan } from '@/lib/domain/catalog'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import type { Place } from './place'
import { readQuantity } from './read-quantity'
import { chosenBlock, type Mode, NEW_SHEET, type SheetDialog, type SheetState } from './sheet-state'

type SheetInput = {
  model: DraftModel
  /** These fields may say what is wrong with them. */
  leave: (...fieldIds: string[]) => void
}
export type Sheet = ReturnType<typeof createSheet>

/** What can be done in the sheet, by key, by button or by paste: each writes to the draft once, and so is one step to undo. */
export function createSheet({ model, leave }: SheetInput) {
  const store = createStore<SheetState>(NEW_SHEET)
  const lines = () => model.content().lines
  const write = (next: DraftLine[]) => model.write({ lines: next })
  let known: { lines: readonly DraftLine[]; keys: string[] } = { lines: [], keys: [] }
  /** Asked by every cell at every move, and the same until a line comes, goes or changes. */
  function keys(): readonly string[] {
    if (known.lines !== lines()) known = { lines: lines(), keys: lines().map(({ key }) => key) }
    return known.keys
  }
  const change = (next: Partial<SheetState>) => store.set({ ...store.get(), ...next })
  const find = (key: string) => lines().find((line) => line.key === key)
  const update = (key: string, next: Partial<DraftLine>) =>
    write(lines().map((line) => (line.key === key ? { ...line, ...next } : line)))

  function setRaw(fieldId: string, text: string | undefined) {
    const { [fieldId]: _, ...rest } = store.get().raw
    change({ raw: text === undefined ? rest : { ...rest, [fieldId]: text } })
  }

  function focusAfter(key: string | undefined, column: Place['column']) {
    if (key !== undefined) change({ focusId: lineFieldId(key, column), extent: null })
  }

  function chosen() {
    return chosenBlock(store.get(), keys())
  }

  return {
    store,
    lines,
    keys,
    chosen,
    openDialog: (dialog: SheetDialog) => change({ dialog }),
    closeDialog: () => change({ dialog: null }),
    focus: (focusId: string | null) => change({ focusId }),
    /** A cell has the focus now. */
    enter(place: Place, mode: Mode = 'navigate') {
      change({ active: place, extent: null, mode, before: null, focusId: null })
      if (mode !== 'navigate') this.open(place, mode)
    },
    extend: (extent: Place) => change({ extent, mode: 'navigate' }),
    selectAll() {
      const all = keys()
      const [first] = all
      const last = all.at(-1)
      if (first && last) change({ active: { key: first, column: 'product' }, extent: { key: last, column: 'options' } })
    },
    unselect: () => change({ extent: null }),
    /** The cell is typed in from now on; `revert` brings back what it holds now. */
    open(place: Place, mode: 'enter' | 'edit') {
      const line = find(place.key)
      if (!line) return
      const raw = store.get().raw[lineFieldId(place.key, place.column)]
      change({ mode, extent: null, before: { place, line, raw } })
    },
    revert() {
      const { before } = store.get()
      if (before) {
        const { place, line, raw } = before
        update(
          place.key,
          place.column === 'quantity' ? { quantity: line.quantity } : { friendlyName: line.friendlyName },
        )
        setRaw(lineFieldId(place.key, place.column), raw)
      }
      change({ mode: 'navigate', before: null })
    },
    /** What is typed is final: a number that was written in another way stands there as the number. */
    settle() {
      const { active } = store.get()
      if (active?.column === 'quantity' && find(active.key)?.quantity !== null)
        setRaw(lineFieldId(active.key, 'quantity'), undefined)
      change({ mode: 'navigate', before: null })
    },
    type(place: Place, text: string) {
      if (store.get().mode === 'navigate') this.open(place, 'enter')
      if (place.column === 'friendlyName') return update(place.key, { friendlyName: text })
      const quantity = readQuantity(text)
      setRaw(lineFieldId(place.key, 'quantity'), text === '' || text === String(quantity) ? undefined : text)
      update(place.key, { quantity })
    },
    choose(key: string, choice: PlanChoice | null) {
      setRaw(lineFieldId(key, 'choice'), undefined)
      update(key, { choice: choice && bareChoice(choice) })
    },
    attest: (key: string, attestationAccepted: boolean) => update(key, { attestationAccepted }),
    write,
    /** Texts that were pasted, by cell: kept where they are no value, forgotten where there is one now. */
    setUnread(texts: Record<string, string | undefined>) {
      const kept = Object.entries({ ...store.get().raw, ...texts }).flatMap(([id, text]) => (text ? [[id, text]] : []))
      change({ raw: Object.fromEntries(kept) })
      leave(...Object.keys(texts))
    },
    clear() {
      const block = chosen()
      if (!block) return
      change({ raw: withoutRows(store.get().raw, keys().slice(block.top, block.bottom + 1)) })
      write(clearCells(lines(), block))
    },
    /** Returns the keys of lines of other plans, whose terms have to be asked for. */
    fillDown(): string[] {
      const block = chosen()
      if (!block) return []
      const filled = fillDown(lines(), block)
      change({ raw: withoutRows(store.get().raw, keys().slice(block.top, block.bottom + 1)) })
      write(filled.lines)
      return filled.others
    },
    /** What an add-on needs first comes before it: lines are processed in their order. */
    add(plan: Plan, choice: PlanChoice, after: string | null, { base, ...ends }: ChosenExtras = {}) {
      const line = newLine(plan, choice, ends)
      const added = base ? [newLine(base.plan, base.choice), line] : [line]
      if (lines().length + added.length > MAX_LINES) return
      const at = after === null ? -1 : keys().indexOf(after)
      write(at < 0 ? [...lines(), ...added] : lines().toSpliced(at + 1, 0, ...added))
      focusAfter(added[0]?.key, 'quantity')
    },
    /** Lines that are ready, behind the others; as many as an order takes. */
    addLines(added: DraftLine[]) {
      const taken = added.slice(0, MAX_LINES - lines().length)
      write([...lines(), ...taken])
      focusAfter(taken[0]?.key, 'quantity')
    },
    changePlan(key: string, plan: Plan, choice: PlanChoice, { base, ...ends }: ChosenExtras = {}) {
      setRaw(lineFieldId(key, 'choice'), undefined)
      const changed = lines().map((line) => (line.key === key ? { ...line, ...planFields(plan, choice, ends) } : line))
      const first = base && changed.length < MAX_LINES ? [newLine(base.plan, base.choice)] : []
      write(changed.toSpliced(keys().indexOf(key), 0, ...first))
      focusAfter(key, 'quantity')
    },
    duplicate(rows = chosen()) {
      if (!rows || lines().length >= MAX_LINES) return
      write(duplicateLines(lines(), rows.top, rows.bottom))
      focusAfter(keys()[rows.bottom + 1], 'quantity')
    },
    remove(rows = chosen()) {
      if (!rows) return
      const column = store.get().active?.column ?? 'quantity'
      write(lines().toSpliced(rows.top, rows.bottom - rows.top + 1))
      const left = keys()
      focusAfter(left[Math.min(rows.top, left.length - 1)], column)
    },
    shift(by: -1 | 1, rows = chosen()) {
      if (!rows) return
      const { active, extent } = store.get()
      write(shiftLines(lines(), rows.top, rows.bottom, by))
      // The moved row was taken out and put back: the browser may have dropped its focus.
      if (active) change({ focusId: lineFieldId(active.key, active.column), extent })
    },
    moveTo(key: string, target: number) {
      const at = keys().indexOf(key)
      if (at >= 0 && at !== target) write(moveLines(lines(), at, at, target))
    },
  }
}

function withoutRows(raw: SheetState['raw'], keys: readonly string[]): SheetState['raw'] {
  const cells = new Set(keys.flatMap((key) => [lineFieldId(key, 'quantity'), lineFieldId(key, 'choice')]))
  return Object.fromEntries(Object.entries(raw).filter(([fieldId]) => !cells.has(fieldId)))
}
