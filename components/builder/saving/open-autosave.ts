import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from 'next/navigation'
import { type Autosave, createAutosave } from './autosave'
import { findLocalStorage, keepDraftCopies } from './draft-copies'
import type { ReadAction, SaveAction, StoredDraft } from './stored-draft'

/**
 * Of this tab, by person and draft. A draft that is left and opened again goes on with the same one: going back may show
 * what the server said minutes ago, and a save may still be under way.
 */
const opened = new Map<string, Autosave>()

type OpenOptions = { personId: string; draftId: string; stored: StoredDraft; save: SaveAction; read: ReadAction }

/** Takes the draft as the server rendered it; returns the autosave that knows the newest of it. */
export function openAutosave({ personId, draftId, stored, save, read }: OpenOptions): Autosave {
  const isServer = typeof window === 'undefined'
  const key = `${personId}.${draftId}`
  const known = opened.get(key)
  if (known) {
    known.reopen(stored)
    return known
  }
  const copies = keepDraftCopies(isServer ? undefined : findLocalStorage(), { personId, draftId })
  const autosave = createAutosave({ draftId, stored, save, read, copies, isOutdated: isUnrecognizedActionError })
  if (!isServer) opened.set(key, autosave)
  return autosave
}
