import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import type { EntryCount } from '@/lib/domain/orders-dashboard'
import type { ActorContext } from '@/lib/services/context'

/** So many are counted one by one while somebody waits. */
export const COUNTED_ENTRIES = 10_000
/** As many rows of the table are asked instead where there may be more: 1 in 100 of what they stand for is found by 40. */
const SAMPLE = 4000
/** Nobody reads more of a number that is only about right. */
const DIGITS = 3

/**
 * How many entries a condition finds: counted up to `upTo`. Where there may be more, a sample of the table says about how
 * many, always the same rows of it, so that the number stays as it is from page to page; it never says less than `upTo`.
 */
export async function countEntries(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  upTo = COUNTED_ENTRIES,
): Promise<EntryCount> {
  const about = await reckonEntries({ db }, matching, upTo)
  if (about) return about
  const counted = await db.select({ count: sql<number>`count(*)::int` }).from(
    db
      .select({ one: sql`1` })
      .from(orderEntries)
      .where(matching)
      .limit(upTo + 1)
      .as('found'),
  )
  const count = counted[0]?.count ?? 0
  return { count, isExact: count <= upTo }
}

/** About how many a condition finds, where that is more than `upTo`; undefined where they can be counted. */
export async function reckonEntries(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  upTo = COUNTED_ENTRIES,
): Promise<EntryCount | undefined> {
  const about = await askSample({ db }, matching)
  return about > upTo ? { count: Number(about.toPrecision(DIGITS)), isExact: false } : undefined
}

/** 0 where the database has not looked at the table yet, or it is small. */
async function askSample({ db }: Pick<ActorContext, 'db'>, matching: SQL | undefined): Promise<number> {
  const [table] = await db
    .select({ rows: sql<number>`greatest(reltuples, 0)::float8` })
    .from(sql`pg_class`)
    .where(sql`oid = 'order_entries'::regclass`)
  const rows = table?.rows ?? 0
  if (rows <= COUNTED_ENTRIES || !matching) return rows
  const share = Math.min(100, (100 * SAMPLE) / rows)
  const [sample] = await db
    .select({ asked: sql<number>`count(*)::int`, found: sql<number>`count(*) filter (where ${matching})::int` })
    .from(sql`order_entries tablesample system (${share}) repeatable (1)`)
  return sample?.asked ? (rows * sample.found) / sample.asked : 0
}
