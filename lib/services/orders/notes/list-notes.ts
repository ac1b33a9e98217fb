import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { orderNotes } from '@/lib/db/schema/notes'
import { people } from '@/lib/db/schema/people'
import type { OrderNote } from '@/lib/domain/order-page/order-note'
import type { ActorContext } from '@/lib/services/context'

/** What people wrote down about an order, ours or one placed elsewhere, oldest first. */
export async function listNotes({ db }: Pick<ActorContext, 'db'>, entryId: string): Promise<OrderNote[]> {
  const rows = await db
    .select({
      id: orderNotes.id,
      by: { id: people.id, name: people.name },
      text: orderNotes.text,
      at: orderNotes.at,
      editedAt: orderNotes.editedAt,
    })
    .from(orderNotes)
    .innerJoin(people, eq(people.id, orderNotes.personId))
    .where(and(eq(orderNotes.entryId, entryId), isNull(orderNotes.deletedAt)))
    .orderBy(asc(orderNotes.id))
  return rows.map(({ at, editedAt, ...note }) => ({
    ...note,
    at: at.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }))
}
