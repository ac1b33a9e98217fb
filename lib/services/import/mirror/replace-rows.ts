import 'server-only'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/lib/services/submissions/submission-record'

type Rows = {
  customerId: string
  rows: readonly Record<string, unknown>[]
  /** Whether the rows are all there are: then what is not among them goes. */
  isWhole: boolean
  /** The column that says when a row was written, where there is one. */
  stamp?: string
}

/**
 * Makes a table's rows of one customer the given ones, in one statement: new ones are added, others are written only where
 * something in them is another, and the rest goes. Takes rows as they are inserted (by the schema's names); the table has
 * `customer_id` in its primary key. Returns how many rows changed.
 */
export async function replaceRows(tx: Transaction, table: PgTable, given: Rows): Promise<number> {
  const { customerId, isWhole, stamp } = given
  const columns = Object.entries(getTableColumns(table)).filter(([, { name }]) => name !== stamp)
  const keyNames = getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map(({ name }) => name))
  const names = columns.map(([, { name }]) => name)
  const others = names.filter((name) => !keyNames.includes(name))
  const unique = new Map(
    given.rows.map((row) => {
      const stored = Object.fromEntries(columns.map(([property, { name }]) => [name, row[property] ?? null]))
      return [JSON.stringify(keyNames.map((name) => stored[name])), stored]
    }),
  )
  const types = columns.map(([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`)
  const { rows } = await tx.execute<{ changed: number }>(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${toJson([...unique.values()])}::jsonb) as given(${sql.join(types, sql`, `)})
    ), gone as (
      delete from ${table} as kept where kept.customer_id = ${customerId} and ${isWhole}
        and not exists (select from given where ${pairs(keyNames, 'given', 'kept')})
      returning 1
    ), stored as (
      insert into ${table} as kept (${list(names)}) select ${list(names)} from given
      on conflict (${list(keyNames)}) do update
        set ${assignments(others)}${stamp ? sql`, ${sql.identifier(stamp)} = now()` : sql``}
        where (${list(others, 'kept')}) is distinct from (${list(others, 'excluded')})
      returning 1
    )
    select ((select count(*) from gone) + (select count(*) from stored))::int as changed`)
  return rows[0]?.changed ?? 0
}

/** Names of customers and products are anybody's: what Postgres cannot store in a text is left out of it. */
function toJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  )
}

function list(names: readonly string[], of?: string): SQL {
  const prefix = of ? sql`${sql.identifier(of)}.` : sql``
  return sql.join(
    names.map((name) => sql`${prefix}${sql.identifier(name)}`),
    sql`, `,
  )
}

function pairs(names: readonly string[], a: string, b: string): SQL {
  return sql`(${list(names, a)}) = (${list(names, b)})`
}

function assignments(names: readonly string[]): SQL {
  return sql.join(
    names.map((name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
    sql`, `,
  )
}
