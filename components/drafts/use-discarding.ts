'use client'

import { useState } from 'react'
import { type Failure, settle } from '@/components/customers/read-route'
import type { Action } from '@/lib/domain/action-result'
import type { DraftRow } from '@/lib/domain/draft-view'

export type DraftAction = Action<{ draftId: string }, void>

/** Discards at once, because it can be undone for as long as the page stands; a refusal puts the draft back. */
export function useDiscarding(discardAction: DraftAction, restoreAction: DraftAction) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<Failure>()

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

  return {
    isGone: (draft: DraftRow) => gone.has(draft.id),
    failure,
    discard: (draft: DraftRow) => change(draft, true),
    restore: (draft: DraftRow) => change(draft, false),
  }
}
