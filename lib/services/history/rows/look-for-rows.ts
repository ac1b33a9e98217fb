import 'server-only'
import { and, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import type { SortColumn } from '@/lib/domain/history/orders-sort'
import type { ActorContext } from '@/lib/services/context'
import type { QuickLook } from '../entry-filter'
import { entryColumns } from './entry-columns'
import type { KeyColumn, sortKeys } from './sort-keys'

/** Entries of a sort's index that are passed through: some 15 ms. */
const FIRST = 50_000
/** Of these, so many are looked at whole. */
const LOOKED_AT = 5000

type Look = Pick<ActorContext, 'db'> & {
  matching: SQL | undefined
  keys: ReturnType<typeof sortKeys>
  beyond: SQL | undefined
  limit: number
}

/** The first rows of the order, whatever they are. */
export function takeFirst({ db, keys, beyond, limit }: Look) {
  return db
    .select({ ...entryColumns, keys: keys.texts })
    .from(orderEntries)
    .where(beyond)
    .orderBy(...keys.order)
    .limit(limit)
}

/**
 * Those that match among the first 50,000 of the order: quick where much matches. The order's index alone says which of
 * them may match; only those are read. Finds fewer than there are where little matches.
 */
export function lookAmongFirst(look: Look, quick: QuickLook | undefined, column: SortColumn) {
  const bounds: QuickLook['bounds'] = quick?.bounds ?? {}
  const passed = [...new Set<KeyColumn | 'marks'>([...look.keys.columns, 'marks', 'valueKey', 'createdAt'])]
  const first = sql`(select ${columns(passed)} from ${orderEntries} ${where(and(look.beyond, bounds[column]))}
    order by ${list(look.keys.order)} limit ${FIRST}) order_entries`
  const maybe = and(
    quick?.marks,
    column === 'placed' ? undefined : bounds.placed,
    column === 'value' ? undefined : bounds.value,
  )
  // Said again that it is in order, or everything is read whole and sorted before the first row is taken.
  const seen = sql`(select * from ${first} ${where(maybe)} order by ${list(look.keys.order)} limit ${LOOKED_AT}) seen`
  return readSeen(look, seen, look.matching)
}

/** All that match, found by what they match, then put in order: quick where little matches. */
export function lookAmongFound(look: Look) {
  const { keys, matching, beyond, limit } = look
  const found = sql`select ${columns(keys.columns)} from ${orderEntries} ${where(and(matching, beyond))}`
  return readSeen(
    look,
    sql`(with found as materialized (${found})
      select * from found order_entries order by ${list(keys.order)} limit ${limit}) seen`,
    undefined,
  )
}

/** One look at each: a join that the database is free to turn round would read the whole table. */
function readSeen({ db, keys, limit }: Look, seen: SQL, matching: SQL | undefined) {
  const whole = db
    .select()
    .from(orderEntries)
    .where(and(sql`${orderEntries.id} = seen.id`, matching))
    .limit(1)
    .as('order_entries')
  return db
    .select({ ...entryColumns, keys: keys.texts })
    .from(seen)
    .crossJoinLateral(whole)
    .orderBy(...keys.orderOfSeen)
    .limit(limit)
}

function where(condition: SQL | undefined): SQL | undefined {
  return condition && sql`where ${condition}`
}

function columns(names: readonly (KeyColumn | 'marks')[]): SQL {
  return list(names.map((name) => sql`${orderEntries[name]}`))
}

function list(parts: SQL[]): SQL {
  return sql.join(parts, sql`, `)
}
