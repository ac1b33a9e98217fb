import type { Action } from '@/lib/domain/action-result'
import type { OrderNote } from '@/lib/domain/order-page/order-note'

/** What may be done with notes: everyone adds some, and changes their own. */
export type NoteActions = {
  addNoteAction: Action<{ entryId: string; text: string }, void>
  /** `text: null` takes the note away. */
  changeNoteAction: Action<{ noteId: number; text: string | null }, void>
}

/** The notes of an order, and who looks at them. */
export type Notes = NoteActions & { entryId: string; notes: readonly OrderNote[]; personId: string }
