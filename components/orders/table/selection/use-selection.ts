import { useState } from 'react'

type Selected = {
  /** The page it was made on: another page begins with none. */
  of: string
  ids: string[]
  /** Where a range begins. */
  anchor: string | undefined
  /** Everything the list finds, not only what is on this page. */
  isEverything: boolean
}

/** Which orders are selected. Takes the ids of the rows in their order, and what tells this page from others. */
export function useSelection(rowIds: readonly string[], of: string) {
  const none: Selected = { of, ids: [], anchor: undefined, isEverything: false }
  const [kept, setKept] = useState(none)
  const { ids, anchor, isEverything } = kept.of === of ? kept : none

  return {
    ids,
    isEverything,
    toggle(id: string) {
      setKept({ ...none, ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], anchor: id })
    },
    /** From the last one that was pressed to this one. */
    extend(id: string) {
      const [from, to] = [rowIds.indexOf(anchor ?? id), rowIds.indexOf(id)]
      const range = rowIds.slice(Math.min(from, to), Math.max(from, to) + 1)
      setKept({ ...none, ids: [...new Set([...ids, ...range])], anchor: anchor ?? id })
    },
    togglePage() {
      setKept({ ...none, ids: ids.length === rowIds.length ? [] : [...rowIds] })
    },
    selectPage() {
      setKept({ ...none, ids: [...rowIds] })
    },
    selectEverything() {
      setKept({ ...none, ids: [...rowIds], isEverything: true })
    },
    clear() {
      setKept(none)
    },
  }
}

export type Selection = ReturnType<typeof useSelection>
