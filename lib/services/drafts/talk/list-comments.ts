import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { draftComments } from '@/lib/db/schema/draft-talk'
import { people } from '@/lib/db/schema/people'
import type { DraftComment } from '@/lib/domain/draft-talk'
import type { ActorContext } from '@/lib/services/context'

const receivers = alias(people, 'receivers')

/** What was said about a draft, oldest first. */
export async function listComments(
  { db }: Pick<ActorContext, 'db'>,
  { draftId }: { draftId: string },
): Promise<DraftComment[]> {
  const rows = await db
    .select({
      id: draftComments.id,
      kind: draftComments.kind,
      by: { id: people.id, name: people.name },
      to: { id: receivers.id, name: receivers.name },
      text: draftComments.text,
      at: draftComments.at,
    })
    .from(draftComments)
    .innerJoin(people, eq(people.id, draftComments.personId))
    .leftJoin(receivers, eq(receivers.id, draftComments.toPersonId))
    .where(eq(draftComments.draftId, draftId))
    .orderBy(asc(draftComments.id))
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
