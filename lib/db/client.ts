import 'server-only'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { type Notices, startEmbedded } from '@/lib/db/embedded'
import { startUpkeep } from '@/lib/db/embedded-upkeep'
import { LastingPool } from '@/lib/db/lasting-pool'
import { noteLostDatabase } from '@/lib/db/lost-database'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

export type Database = NodePgDatabase
export type Connection = {
  db: Database
  pool: Pool
  url: string
  embedded: boolean
  /** The embedded database's notifications; a server's are listened to on a connection of their own (listen.ts). */
  notices?: Notices
  close(): Promise<void>
}

const MAX_CONNECTIONS = 10
/** A server that does not answer at all is an error, not a page that never comes. */
const CONNECT_WITHIN_MS = 30_000

// On globalThis, not in the module: the server bundles may hold this module more than once, the process one database.
const kept = globalThis as typeof globalThis & { orderDeskConnection?: Promise<Connection> }

/** The process's database, opened at the first call. Throws DatabaseError with a sentence for whoever started it. */
export async function getDatabase(): Promise<Database> {
  return (await getConnection()).db
}

/** The same, with its pool, for what speaks SQL itself (the job queue, migrations). */
export function getConnection(): Promise<Connection> {
  if (!kept.orderDeskConnection) {
    const opening = open()
    kept.orderDeskConnection = opening
    // A failure is not kept: the next caller tries again.
    opening.catch(() => {
      if (kept.orderDeskConnection === opening) kept.orderDeskConnection = undefined
    })
  }
  return kept.orderDeskConnection
}

/** Ends every connection and, when embedded, the database itself. Nothing happens when none was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = kept.orderDeskConnection
  kept.orderDeskConnection = undefined
  await (await opened)?.close()
}

/** `DATABASE_URL` or, without it, the embedded database under `DATA_DIR`. */
async function open(): Promise<Connection> {
  const { DATABASE_URL, DATA_DIR } = env()
  if (DATABASE_URL) return connect(DATABASE_URL, { embedded: false })
  const embedded = await startEmbedded({ directory: DATA_DIR, onDeath: endProcess })
  const connection = connect(embedded.url, { embedded: true })
  const endUpkeep = startUpkeep({ pool: connection.pool, directory: DATA_DIR, onSilence: endProcess })
  return {
    ...connection,
    notices: embedded.notices,
    async close() {
      endUpkeep()
      await connection.close()
      await embedded.close()
    },
  }
}

/** Takes a postgres:// address; connects lazily, at the first query. */
export function connect(url: string, { embedded }: { embedded: boolean }): Connection {
  const pool = new LastingPool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
  })
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', noteLostDatabase)
  return { db: drizzle(pool), pool, url, embedded, close: () => pool.end() }
}

/** Dead or silent: without its database the server can only answer errors. End, so that whatever supervises it starts it again. */
function endProcess(error: Error) {
  log.fatal({ err: error }, 'the embedded database is gone')
  process.exit(1)
}
