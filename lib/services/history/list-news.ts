import 'server-only'
import { and, desc, eq, gt, or } from 'drizzle-orm'
import { z } from 'zod'
import { orderEntries } from '@/lib/db/schema/history'
import { type ListNews, NEWS_LIMIT } from '@/lib/domain/history/list-news'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter } from './entry-filter'
import { findEntries } from './find-entries'

/** A page shows no more rows than this. */
const MOST_IDS = 100
/** Looked through, the latest first: while a million orders are imported, a list that finds few of them would read all that came. */
const LATEST = 10_000
/** Entries are stamped a moment before they can be read; telling of one that is shown already is harmless. */
const OVERLAP_MS = 2_000

export const AskForNews = z.object({
  ids: z
    .string()
    .transform((text) => text.split(',').filter((id) => id !== ''))
    .pipe(z.array(z.guid()).max(MOST_IDS)),
  since: z.iso.datetime(),
  /** Everything that matches is shown: then whatever changed and matches, and is not shown, is new to the list. */
  whole: z.enum(['true', 'false']),
  filter: OrdersFilter,
})
export type AskForNews = z.infer<typeof AskForNews>

/**
 * What an open list does not know: the asked rows as they are now, and what is new in it since. Takes the list's filter, when
 * its rows were read, and the person's time zone. A look into an index by time: as cheap over a million orders as over none,
 * and no further back than the last 10,000 changes.
 */
export async function listNews(
  { db }: Pick<ActorContext, 'db'>,
  { ids, since, whole, filter }: AskForNews,
  timeZone: string,
): Promise<ListNews> {
  const from = new Date(Date.parse(since) - OVERLAP_MS)
  const isNew = or(
    gt(orderEntries.createdAt, from),
    and(eq(orderEntries.source, 'elsewhere'), eq(orderEntries.revision, 1)),
  )
  const latest = db
    .select()
    .from(orderEntries)
    .where(gt(orderEntries.changedAt, from))
    .orderBy(desc(orderEntries.changedAt))
    .limit(LATEST)
    .as('order_entries')
  const [rows, found] = await Promise.all([
    findEntries({ db }, ids),
    db
      .select({ id: latest.id })
      .from(latest)
      .where(and(whole === 'true' ? undefined : isNew, entryFilter(filter, timeZone)))
      .limit(NEWS_LIMIT),
  ])
  return { rows, newIds: found.map(({ id }) => id) }
}
