import type { PoolClient } from 'pg'
import type { OnProgress } from './seed-history'

/** Submissions, or customers, whose entries are made at once. */
const CHUNK = 5000

/** The read model of the history, as the database makes it after every change: by its own functions. */
export async function seedEntries(client: PoolClient, onProgress: OnProgress): Promise<void> {
  const parts = [
    { part: 'entries of orders placed here', table: 'order_submissions', refresh: 'refresh_order_entries' },
    { part: 'customers with orders placed elsewhere', table: 'customers', refresh: 'refresh_elsewhere_entries' },
  ]
  for (const { part, table, refresh } of parts) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`)
    const total = rows[0]?.count ?? 0
    let last = '00000000-0000-0000-0000-000000000000'
    for (let done = 0; done < total; done += CHUNK) {
      const ids = await client.query<{ id: string }>(
        `select id from ${table} where id > $1 order by id limit ${CHUNK}`,
        [last],
      )
      const list = ids.rows.map(({ id }) => id)
      await client.query(`select ${refresh}($1::uuid[])`, [list])
      if (done === 0) await client.query('analyze order_entries')
      last = list.at(-1) ?? last
      await onProgress(part, Math.min(total, done + CHUNK), total)
    }
  }
}
