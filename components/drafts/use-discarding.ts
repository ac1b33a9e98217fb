'use client'

import { useEffect, useState } from 'react'
import { type Failure, settle } from '@/components/customers/read-route'
import type { Action } from '@/lib/domain/action-result'
import type { DraftRow } from '@/lib/domain/draft-view'

export type DraftAction = Action<{ draftId: string }, void>

/** A draft that was discarded here, and where in the list it stood. */
type Touched = { draft: DraftRow; index: number }

/**
 * Discards at once, because it can be undone for as long as the page stands; a refusal puts the draft back. `rows` are those
 * given, which may be read anew at any time, and the discarded ones in their places.
 */
export function useDiscarding(given: readonly DraftRow[], discardAction: DraftAction, restoreAction: DraftAction) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [touched, setTouched] = useState<readonly Touched[]>([])
  const [failure, setFailure] = useState<Failure>()

  useEffect(() => {
    // One that was put back and is listed again is a draft like the others.
    const isListed = ({ draft }: Touched) => given.some(({ id }) => id === draft.id)
    setTouched((known) => known.filter((one) => gone.has(one.draft.id) || !isListed(one)))
  }, [given, gone])

  function mark(id: string, isGone: boolean) {
    setGone((known) => {
      const next = new Set(known)
      if (isGone) next.add(id)
      else next.delete(id)
      return next
    })
  }

  async function change(draft: DraftRow, isGone: boolean) {
    mark(draft.id, isGone)
    // A quick undo cannot overtake the discarding: server actions run in the order they were called.
    const result = await settle((isGone ? discardAction : restoreAction)({ draftId: draft.id }))
    setFailure(result.ok ? undefined : result.error)
    if (!result.ok) mark(draft.id, !isGone)
  }

  const rows = withTouched(given, touched)
  return {
    rows,
    isGone: (draft: DraftRow) => gone.has(draft.id),
    failure,
    discard(draft: DraftRow) {
      const index = rows.findIndex(({ id }) => id === draft.id)
      setTouched((known) => [...known.filter((one) => one.draft.id !== draft.id), { draft, index }])
      return change(draft, true)
    },
    restore: (draft: DraftRow) => change(draft, false),
  }
}

function withTouched(given: readonly DraftRow[], touched: readonly Touched[]): DraftRow[] {
  const rows = [...given]
  const missing = touched.filter(({ draft }) => !given.some(({ id }) => id === draft.id))
  for (const { draft, index } of missing.toSorted((a, b) => a.index - b.index)) rows.splice(index, 0, draft)
  return rows
}
