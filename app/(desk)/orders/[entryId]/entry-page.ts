import type { Notes } from '@/components/order/notes/note-props'
import type { ActorContext } from '@/lib/services/context'
import { listNotes } from '@/lib/services/orders/notes/list-notes'
import { addNoteAction, changeNoteAction } from './actions'

/** What every order page is made of. */
export type EntryPage = {
  context: ActorContext
  entryId: string
  /** When it began to be read, ISO 8601. */
  since: string
  /** Query string of the list it was opened from. */
  list: string | undefined
}

/** The notes of an entry, with what may be done about them. */
export async function readNotes({ context, entryId }: EntryPage): Promise<Notes> {
  const notes = await listNotes(context, entryId)
  return { entryId, notes, personId: context.actor.personId, addNoteAction, changeNoteAction }
}
