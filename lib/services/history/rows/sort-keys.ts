import 'server-only'
import { and, or, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import type { OrdersSort, SortColumn } from '@/lib/domain/history/orders-sort'
import type { EntryCursor } from './entry-cursor'

type Key = { key: SQL; type: 'timestamptz' | 'text' | 'numeric' | 'uuid' | 'integer'; looks: RegExp }

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)*$/
const TEXT = /^/
const NUMBER = /^-?\d+(\.\d+)?$/

/** What each column is ordered by, how its key is compared, and what it looks like in a cursor. */
const KEYS: Record<SortColumn, Key> = {
  placed: { key: sql`${orderEntries.createdAt}`, type: 'timestamptz', looks: TIME },
  customer: { key: sql`lower(${orderEntries.customerName})`, type: 'text', looks: TEXT },
  value: { key: sql`coalesce(${orderEntries.value}, -1)`, type: 'numeric', looks: NUMBER },
  status: { key: sql`${orderEntries.status}`, type: 'text', looks: TEXT },
  person: { key: sql`lower(${orderEntries.personName})`, type: 'text', looks: TEXT },
  country: { key: sql`coalesce(${orderEntries.country}, '')::text`, type: 'text', looks: TEXT },
  lines: { key: sql`${orderEntries.lineCount}`, type: 'integer', looks: NUMBER },
  product: { key: sql`lower(${orderEntries.firstTitle})`, type: 'text', looks: TEXT },
}

/** Takes the columns to sort by; `backwards` for the page before a row. Ties are broken by time, then by id. */
export function sortKeys(sorts: readonly OrdersSort[], backwards: boolean) {
  const [first] = sorts
  const all: OrdersSort[] = sorts.some(({ column }) => column === 'placed')
    ? [...sorts]
    : [...sorts, { column: 'placed', descending: true }]
  const last = all.at(-1)?.descending ?? first?.descending ?? true
  const keys = all.map(({ column, descending }) => ({ ...KEYS[column], down: descending !== backwards }))
  const id = { key: sql`${orderEntries.id}`, type: 'uuid' as const, down: last !== backwards }
  const order = [...keys, id].map(({ key, down }) => sql`${key} ${sql.raw(down ? 'desc' : 'asc')}`)
  return {
    keys: keys.map(({ key }) => sql`${key}::text`),
    looks: keys.map(({ looks }) => looks),
    order,
    beyond: (cursor: EntryCursor) => beyond([...keys, id], [...cursor.keys, cursor.id]),
  }
}

/** The keys of a row as texts, the way a cursor holds them. */
export function keysOf(keys: readonly SQL[]): SQL<string[]> {
  return sql<string[]>`array[${sql.join([...keys], sql`, `)}]::text[]`
}

type Compared = Pick<Key, 'key' | 'type'> & { down: boolean }

/** Beyond a row: a row comparison where all keys go the same way, which an index can answer; key by key otherwise. */
function beyond(keys: readonly Compared[], values: readonly string[]): SQL | undefined {
  const value = (index: number) => sql`${values[index]}::${sql.raw(keys[index]?.type ?? 'text')}`
  const sign = (down: boolean) => sql.raw(down ? '<' : '>')
  if (keys.every(({ down }) => down === keys[0]?.down)) {
    const left = sql.join(
      keys.map(({ key }) => key),
      sql`, `,
    )
    const right = sql.join(
      keys.map((_, index) => value(index)),
      sql`, `,
    )
    return sql`(${left}) ${sign(keys[0]?.down ?? true)} (${right})`
  }
  const parts = keys.map(({ key, down }, index) =>
    and(
      ...keys.slice(0, index).map((one, at) => sql`${one.key} = ${value(at)}`),
      sql`${key} ${sign(down)} ${value(index)}`,
    ),
  )
  const [{ key, down }] = keys as [Compared]
  return and(sql`${key} ${sql.raw(down ? '<=' : '>=')} ${value(0)}`, or(...parts))
}
