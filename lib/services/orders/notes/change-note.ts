import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderNotes } from '@/lib/db/schema/notes'
import { AppError } from '@/lib/domain/app-error'
import { MAX_NOTE_LENGTH } from '@/lib/domain/order-page/order-note'
import type { ActorContext } from '@/lib/services/context'

/** `text: null` takes the note away. */
export const ChangeNote = z.object({
  noteId: z.int(),
  text: z.string().trim().min(1).max(MAX_NOTE_LENGTH).nullable(),
})
export type ChangeNote = z.infer<typeof ChangeNote>

/** Writes one's own note anew, or takes it away with its text. Throws AppError notFound, also for a note of somebody else. */
export async function changeNote({ db, actor }: ActorContext, { noteId, text }: ChangeNote): Promise<void> {
  const revision = sql`${orderNotes.revision} + 1`
  const changed = await db
    .update(orderNotes)
    .set(text === null ? { revision, text: '', deletedAt: sql`now()` } : { revision, text, editedAt: sql`now()` })
    .where(and(eq(orderNotes.id, noteId), eq(orderNotes.personId, actor.personId), isNull(orderNotes.deletedAt)))
    .returning({ id: orderNotes.id })
  if (changed.length === 0) throw new AppError('notFound')
}
