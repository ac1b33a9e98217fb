import type { PoolClient } from 'pg'

/** Tables that many rows are put into. */
const LOADED = ['partner_orders', 'partner_order_lines', 'partner_subscriptions', 'order_entries', 'order_submissions']
/** Nothing refers to these keys, and nobody reads the tables meanwhile. */
const WITHOUT_KEYS = ['partner_order_lines', 'partner_subscriptions']

type Definition = { table: string; name: string; isKey: boolean; definition: string }

/**
 * Takes down the indexes of the large tables, in the caller's transaction; returns what builds one after the other again.
 * That is quicker than keeping them, and without the transaction's end nothing of it happened.
 */
export async function takeDownIndexes(client: PoolClient): Promise<{ name: string; build: () => Promise<void> }[]> {
  const { rows } = await client.query<Definition>(
    `select r.relname as table, i.relname as name, c.oid is not null as "isKey",
       coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.oid)) as definition
     from pg_index x join pg_class r on r.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     left join pg_constraint c on c.conindid = x.indexrelid and c.contype in ('p', 'u') and c.conrelid = r.oid
     where r.relname = any ($1) and r.relnamespace = current_schema()::regnamespace
       and (c.oid is null or r.relname = any ($2)) and (c.oid is not null or not x.indisunique)
     order by c.oid is null, r.relname`,
    [LOADED, WITHOUT_KEYS],
  )
  for (const { table, name, isKey } of rows) {
    await client.query(isKey ? `alter table "${table}" drop constraint "${name}"` : `drop index "${name}"`)
  }
  return rows.map(({ table, name, isKey, definition }) => ({
    name,
    build: async () => {
      await client.query(isKey ? `alter table "${table}" add constraint "${name}" ${definition}` : definition)
    },
  }))
}
