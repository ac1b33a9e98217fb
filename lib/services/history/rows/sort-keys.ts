import 'server-only'
import { and, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { orderEntries } from '@/lib/db/schema/history'
import type { OrdersSort, SortColumn } from '@/lib/domain/history/orders-sort'
import type { EntryCursor } from './entry-cursor'

export type KeyColumn =
  | 'createdAt'
  | 'customerKey'
  | 'valueKey'
  | 'status'
  | 'personKey'
  | 'countryKey'
  | 'lineCount'
  | 'productKey'
  | 'id'
type Key = { column: KeyColumn; type: 'timestamptz' | 'text' | 'numeric' | 'uuid' | 'integer'; looks: RegExp }

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)*$/
const TEXT = /^/
const NUMBER = /^-?\d+(\.\d+)?$/
const WHOLE = /^-?\d{1,9}$/

/** What each column is ordered by, how its key is compared, and what it looks like in a cursor. */
const KEYS: Record<SortColumn, Key> = {
  placed: { column: 'createdAt', type: 'timestamptz', looks: TIME },
  customer: { column: 'customerKey', type: 'text', looks: TEXT },
  value: { column: 'valueKey', type: 'numeric', looks: NUMBER },
  status: { column: 'status', type: 'text', looks: TEXT },
  person: { column: 'personKey', type: 'text', looks: TEXT },
  country: { column: 'countryKey', type: 'text', looks: TEXT },
  lines: { column: 'lineCount', type: 'integer', looks: WHOLE },
  product: { column: 'productKey', type: 'text', looks: TEXT },
}
const ID: Key = { column: 'id', type: 'uuid', looks: TEXT }
/** These are looked at from the largest down, texts from A on: so their indexes stand. */
const LARGEST_FIRST: SortColumn[] = ['placed', 'value', 'lines']

/**
 * Takes the columns to sort by; `backwards` for the page before a row. Ties are broken by time, the newest first, then by
 * id; one column alone that is turned round turns the whole list round, so that one index serves both.
 */
export function sortKeys(sorts: readonly OrdersSort[], backwards: boolean) {
  const keys = inFull(sorts).map(({ column, descending }) => ({ ...KEYS[column], down: descending !== backwards }))
  const all = [...keys, { ...ID, down: keys.at(-1)?.down ?? true }]
  return {
    /** As texts, the way a cursor holds them. */
    texts: sql<string[]>`array[${join(keys.map(({ column }) => sql`${orderEntries[column]}::text`))}]::text[]`,
    looks: keys.map(({ looks }) => looks),
    columns: all.map(({ column }) => column),
    order: orderIn(orderEntries, all),
    orderOfSeen: orderIn(SEEN, all),
    beyond: (cursor: EntryCursor) => beyond(all, [...cursor.keys, cursor.id]),
  }
}

/** What was found before it is looked at whole. */
const SEEN = alias(orderEntries, 'seen')

function inFull(sorts: readonly OrdersSort[]): readonly OrdersSort[] {
  if (sorts.some(({ column }) => column === 'placed')) return sorts
  const [first] = sorts
  const turned = sorts.length === 1 && first && first.descending !== LARGEST_FIRST.includes(first.column)
  return [...sorts, { column: 'placed', descending: !turned }]
}

type Compared = Key & { down: boolean }

function orderIn(table: Record<KeyColumn, SQLWrapper>, keys: readonly Compared[]): SQL[] {
  return keys.map(({ column, down }) => sql`${table[column]} ${sql.raw(down ? 'desc' : 'asc')}`)
}

/** Beyond a row: a row comparison where all keys go the same way, which an index can answer; key by key otherwise. */
function beyond(keys: readonly Compared[], values: readonly string[]): SQL | undefined {
  const value = (index: number) => sql`${values[index]}::${sql.raw(keys[index]?.type ?? 'text')}`
  const sign = (down: boolean) => sql.raw(down ? '<' : '>')
  if (keys.every(({ down }) => down === keys[0]?.down)) {
    const left = join(keys.map(({ column }) => sql`${orderEntries[column]}`))
    const right = join(keys.map((_, index) => value(index)))
    return sql`(${left}) ${sign(keys[0]?.down ?? true)} (${right})`
  }
  const parts = keys.map(({ column, down }, index) =>
    and(
      ...keys.slice(0, index).map((one, at) => sql`${orderEntries[one.column]} = ${value(at)}`),
      sql`${orderEntries[column]} ${sign(down)} ${value(index)}`,
    ),
  )
  const [{ column, down }] = keys as [Compared]
  return and(sql`${orderEntries[column]} ${sql.raw(down ? '<=' : '>=')} ${value(0)}`, or(...parts))
}

function join(parts: SQL[]): SQL {
  return sql.join(parts, sql`, `)
}
