import 'server-only'
import { and, desc, eq, lt } from 'drizzle-orm'
import { visits } from '@/lib/db/schema/visits'
import type { NoteVisit } from '@/lib/domain/palette'
import type { ActorContext } from '@/lib/services/context'

/** Kept of each person. */
const KEPT = 30

/** Remembers that the person has opened an order or a draft just now, and forgets what they opened long before. */
export async function noteVisit({ db, actor }: ActorContext, { noun, id }: NoteVisit): Promise<void> {
  const { personId } = actor
  const visitedAt = new Date()
  await db
    .insert(visits)
    .values({ personId, noun, id, visitedAt })
    .onConflictDoUpdate({ target: [visits.personId, visits.noun, visits.id], set: { visitedAt } })
  const [oldest] = await db
    .select({ visitedAt: visits.visitedAt })
    .from(visits)
    .where(eq(visits.personId, personId))
    .orderBy(desc(visits.visitedAt))
    .offset(KEPT - 1)
    .limit(1)
  if (oldest) await db.delete(visits).where(and(eq(visits.personId, personId), lt(visits.visitedAt, oldest.visitedAt)))
}
