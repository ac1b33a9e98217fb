import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderEntries } from '@/lib/db/schema/history'
import { orderNotes } from '@/lib/db/schema/notes'
import { AppError } from '@/lib/domain/app-error'
import { MAX_NOTE_LENGTH } from '@/lib/domain/order-page/order-note'
import type { ActorContext } from '@/lib/services/context'

export const AddNote = z.object({ entryId: z.guid(), text: z.string().trim().min(1).max(MAX_NOTE_LENGTH) })
export type AddNote = z.infer<typeof AddNote>

/**
 * Writes something down about an order, for everyone who opens it. Whoever sees the order may, also who only reads: a note
 * orders and changes nothing at Microsoft. Throws AppError notFound.
 */
export async function addNote({ db, actor }: ActorContext, { entryId, text }: AddNote): Promise<void> {
  const [entry] = await db.select({ id: orderEntries.id }).from(orderEntries).where(eq(orderEntries.id, entryId))
  if (!entry) throw new AppError('notFound')
  await db.insert(orderNotes).values({ entryId, personId: actor.personId, text })
}
