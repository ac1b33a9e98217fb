import 'server-only'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { Pool, PoolClient } from 'pg'
import { getConnection } from '@/lib/db/client'
import { DatabaseError, errorCode } from '@/lib/db/database-error'

/** Any number; the same in every process that migrates. */
const LOCK_KEY = 7_240_113

type Options = {
  pool?: Pool
  /** What else is made in the database before anyone uses it; one process at a time as well. */
  afterwards?: () => Promise<void>
}

/**
 * Brings the database to the newest schema. Processes that start together wait for one another: the first migrates.
 * Throws DatabaseError `unreachable` when there is no connection, `broken` when a migration fails (nothing of it stays).
 */
export async function migrateDatabase({ pool, afterwards }: Options = {}): Promise<void> {
  const client = await connectTo(pool ?? (await getConnection()).pool)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY])
    await migrate(drizzle(client), {
      migrationsFolder: join(/* turbopackIgnore: true */ process.cwd(), 'lib/db/migrations'),
    })
    await afterwards?.()
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK_KEY])
    client.release()
  } catch (cause) {
    // Ending the connection also gives the lock back.
    client.release(true)
    throw new DatabaseError('broken', `The database could not be brought up to date: ${String(cause)}`, { cause })
  }
}

async function connectTo(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (cause) {
    const code = errorCode(cause)
    throw new DatabaseError(
      'unreachable',
      `The database does not answer (${code || String(cause)}): check DATABASE_URL.`,
      {
        cause,
      },
    )
  }
}
