import 'server-only'
import { and, asc, count, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { draftComments, draftPresence } from '@/lib/db/schema/draft-talk'
import { people } from '@/lib/db/schema/people'
import { type DraftCompany, PRESENCE_LASTS_MS } from '@/lib/domain/draft-talk'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'

export const NotePresence = z.object({ draftId: z.guid(), leaving: z.boolean() })
export type NotePresence = z.infer<typeof NotePresence>

/**
 * Notes that the person has the draft open, or is leaving it; returns who else is there. Seconds are the database's: the
 * clocks of several processes may differ. Throws AppError notFound.
 */
export async function notePresence(context: ActorContext, { draftId, leaving }: NotePresence): Promise<DraftCompany> {
  const { db, actor } = context
  const mine = and(eq(draftPresence.draftId, draftId), eq(draftPresence.personId, actor.personId))
  if (leaving) {
    await db.delete(draftPresence).where(mine)
    return { others: [], comments: 0 }
  }
  await getDraft(context, draftId)
  await db
    .insert(draftPresence)
    .values({ draftId, personId: actor.personId })
    .onConflictDoUpdate({ target: [draftPresence.draftId, draftPresence.personId], set: { seenAt: sql`now()` } })
  const [others, [said]] = await Promise.all([
    db
      .select({ id: people.id, name: people.name })
      .from(draftPresence)
      .innerJoin(people, eq(people.id, draftPresence.personId))
      .where(and(eq(draftPresence.draftId, draftId), ne(draftPresence.personId, actor.personId), isThere))
      .orderBy(asc(people.name)),
    db.select({ comments: count() }).from(draftComments).where(eq(draftComments.draftId, draftId)),
  ])
  return { others, comments: said?.comments ?? 0 }
}

/** Has said so lately. */
export const isThere = sql`${draftPresence.seenAt} > now() - ${`${PRESENCE_LASTS_MS} milliseconds`}::interval`
