import type { PoolClient } from 'pg'
import { connect } from '@/lib/db/client'
import { startEmbedded } from '@/lib/db/embedded'
import { migrateDatabase } from '@/lib/db/migrate'

export type SeedTarget = {
  countEntries(): Promise<number>
  /** Lends a connection of its own. */
  use(work: (client: PoolClient) => Promise<void>): Promise<void>
  /** Between two chunks: nobody else shortens the embedded database's log. */
  keepUp(client: PoolClient): Promise<void>
  close(): Promise<void>
}

/**
 * Opens a server by its address, or the embedded database in a directory, and brings it to the newest schema. Throws DatabaseError
 * when it is in use, out of reach or broken.
 */
export async function openSeedTarget(where: { url: string } | { directory: string }): Promise<SeedTarget> {
  const embedded = 'directory' in where ? await startEmbedded({ directory: where.directory, onDeath: end }) : undefined
  const { pool, close } = connect('url' in where ? where.url : (embedded?.url ?? ''), { embedded: Boolean(embedded) })
  const target: SeedTarget = {
    async countEntries() {
      const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from order_entries')
      return rows[0]?.count ?? 0
    },
    async use(work) {
      const client = await pool.connect()
      try {
        await work(client)
      } finally {
        client.release()
      }
    },
    async keepUp(client) {
      if (embedded) await client.query('checkpoint')
    },
    async close() {
      await close()
      await embedded?.close()
    },
  }
  try {
    await migrateDatabase({ pool })
    return target
  } catch (error) {
    await target.close()
    throw error
  }
}

function end(error: Error): never {
  throw error
}
