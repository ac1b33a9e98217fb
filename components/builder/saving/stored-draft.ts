import type { Action } from '@/lib/domain/action-result'
import type { DraftContent } from '@/lib/domain/order-draft'

/** What a save returns. */
export type Saved = { version: number; savedAt: string }

/** A draft as the server has it. */
export type StoredDraft = {
  version: number
  content: DraftContent
  updatedAt: string
  /** Who typed it, where that is known. */
  savedBy?: { id: string; name: string }
  /** Set once it was placed. */
  submissionId?: string | null
}

export type SaveAction = Action<{ draftId: string; version: number; content: DraftContent }, Saved>
export type ReadAction = Action<{ draftId: string }, StoredDraft>
