import 'server-only'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { inTurns } from './embedded-turns.ts'

// The thread of the embedded database. Node runs this file as it is: imports are relative, with their extension.

export type WorkerOptions = {
  socketPath: string
  dataDir: string
  /** Whose notifications it passes on. */
  channel: string
}
/** The thread says `ready` once; told `close`, it says `closed` when everything is written. */
export type WorkerReport = 'ready' | 'closed' | { notice: string }

const MAX_CONNECTIONS = 60

const options: WorkerOptions = workerData
const port = parentPort
if (!port) throw new Error('embedded-worker.ts runs in a worker thread only')
const report = (message: WorkerReport) => port.postMessage(message)

const database = await PGlite.create({
  dataDir: options.dataDir,
  username: 'postgres',
  extensions: { pg_trgm },
  // No checkpointer runs here: keep the log short so that a start after a crash is quick.
  postgresqlconf: ['max_wal_size = 64MB', 'min_wal_size = 32MB'],
})
const server = new PGLiteSocketServer({
  db: inTurns(database, (notice) => report({ notice })),
  path: options.socketPath,
  maxConnections: MAX_CONNECTIONS,
})
await database.exec(`LISTEN ${options.channel}`)
await server.start()
port.on('message', close)
report('ready')

async function close() {
  await server.stop()
  await database.close()
  report('closed')
  port?.close()
}
