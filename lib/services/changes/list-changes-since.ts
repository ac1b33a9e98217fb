import 'server-only'
import { and, asc, eq, gt, max } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderEntries } from '@/lib/db/schema/history'
import { orderNotes } from '@/lib/db/schema/notes'
import { orderDrafts, orderSubmissions } from '@/lib/db/schema/orders'
import type { Change, ChangeNews } from '@/lib/domain/change'

/**
 * Changes are stamped while their transaction runs and seen when it commits, so that a later stamp may be seen first: what
 * was told before is read again for this long. Telling a change twice is harmless.
 */
const OVERLAP_MS = 10_000
/** More than this is no news any more: whoever missed it reads again what they show. */
const LIMIT = 500

/**
 * What was stored since a time of the database's clock, oldest first; `gap` when it is too much to tell. Looks that saw
 * nothing move are not among it.
 */
export async function listChangesSince({ db }: { db: Database }, since: Date): Promise<ChangeNews> {
  const from = new Date(since.getTime() - OVERLAP_MS)
  const [submissions, drafts, elsewhere, notes] = await Promise.all([
    db
      .select({ id: orderSubmissions.id, revision: orderSubmissions.revision, at: orderSubmissions.changedAt })
      .from(orderSubmissions)
      .where(gt(orderSubmissions.changedAt, from))
      .orderBy(asc(orderSubmissions.changedAt))
      .limit(LIMIT + 1),
    db
      .select({ id: orderDrafts.id, revision: orderDrafts.version, at: orderDrafts.changedAt })
      .from(orderDrafts)
      .where(gt(orderDrafts.changedAt, from))
      .orderBy(asc(orderDrafts.changedAt))
      .limit(LIMIT + 1),
    db
      .select({ id: orderEntries.customerId, at: max(orderEntries.changedAt) })
      .from(orderEntries)
      .where(and(gt(orderEntries.changedAt, from), eq(orderEntries.source, 'elsewhere')))
      .groupBy(orderEntries.customerId)
      .limit(LIMIT + 1),
    db
      .select({ id: orderNotes.entryId, revision: orderNotes.revision, at: orderNotes.changedAt })
      .from(orderNotes)
      .where(gt(orderNotes.changedAt, from))
      .limit(LIMIT + 1),
  ])
  if ([submissions, drafts, elsewhere, notes].some(({ length }) => length > LIMIT)) return { kind: 'gap' }
  const changes = [
    ...submissions.map(toChange('submission')),
    ...drafts.map(toChange('draft')),
    ...elsewhere.map(toHistory),
    ...notes.map(toChange('note')),
  ]
  return { kind: 'changes', changes: changes.sort((a, b) => a.at.localeCompare(b.at)) }
}

const toHistory = ({ id, at }: { id: string; at: Date | null }): Change =>
  toChange('history')({ id, revision: 0, at: at ?? new Date(0) })

const toChange =
  (noun: Change['noun']) =>
  ({ id, revision, at }: { id: string; revision: number; at: Date }): Change => ({
    noun,
    id,
    revision,
    at: at.toISOString(),
  })
