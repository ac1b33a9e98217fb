import 'server-only'
import { EventEmitter } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { CHANGES_CHANNEL } from '@/lib/db/changes-channel'
import { DatabaseError } from '@/lib/db/database-error'
import type { WorkerOptions, WorkerReport } from '@/lib/db/embedded-worker'
import { lockDirectory } from '@/lib/db/lock'

const SOCKET_DIR_PREFIX = 'order-desk-'

type Options = { directory: string; onDeath: (error: Error) => void }
export type Notices = EventEmitter<{ notice: [payload: string] }>
export type EmbeddedDatabase = {
  /** Address for `pg`, with the unix socket in its query. */
  url: string
  /** What triggers tell on the channel of changes. */
  notices: Notices
  close(): Promise<void>
}

/**
 * Starts Postgres in WebAssembly in a thread of this process, behind a unix socket that only this user can reach.
 * `directory` holds the data; `onDeath` is called when the thread dies by itself.
 * Throws DatabaseError `in-use`, `unwritable` or `broken`.
 */
export async function startEmbedded({ directory, onDeath }: Options): Promise<EmbeddedDatabase> {
  const lock = lockDirectory(directory)
  // Not in the data directory: the path of a unix socket may have 107 bytes. mkdtemp makes it 0700.
  const socketDir = mkdtempSync(join(/* turbopackIgnore: true */ tmpdir(), SOCKET_DIR_PREFIX))
  replaceSocketDir(directory, socketDir)
  const release = () => {
    rmSync(socketDir, { recursive: true, force: true })
    lock.release()
  }
  const worker = startWorker({
    socketPath: join(/* turbopackIgnore: true */ socketDir, '.s.PGSQL.5432'),
    dataDir: join(/* turbopackIgnore: true */ directory, 'cluster'),
    channel: CHANGES_CHANNEL,
  })
  try {
    await nextReport(worker, 'ready')
  } catch (cause) {
    release()
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseError('broken', `The embedded database in ${directory} does not open: ${why}.`, { cause })
  }
  worker.on('error', onDeath)
  const notices: Notices = new EventEmitter()
  worker.on('message', (report: WorkerReport) => {
    if (typeof report === 'object') notices.emit('notice', report.notice)
  })
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketDir)}`,
    notices,
    async close() {
      worker.off('error', onDeath)
      worker.postMessage('close')
      await nextReport(worker, 'closed')
      await worker.terminate()
      release()
    },
  }
}

/** Notes where the socket is, and removes the one that a killed process left behind. */
function replaceSocketDir(directory: string, socketDir: string) {
  const note = join(/* turbopackIgnore: true */ directory, 'socket')
  const old = existsSync(note) ? readFileSync(note, 'utf8') : ''
  if (basename(old).startsWith(SOCKET_DIR_PREFIX)) rmSync(old, { recursive: true, force: true })
  writeFileSync(note, socketDir)
}

/** The file is run from the source tree by Node itself; reached this way, the bundler does not try to pack it. */
function startWorker(workerData: WorkerOptions): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/db/embedded-worker.ts')
  return new Worker(file, { workerData, execArgv: ['--conditions=react-server'] })
}

/** Rejects when the thread fails or ends before it reports. */
function nextReport(worker: Worker, expected: WorkerReport) {
  return new Promise<void>((resolve, reject) => {
    const hear = (report: WorkerReport) => {
      if (typeof report === 'object') return
      worker.off('message', hear)
      if (report === expected) resolve()
      else reject(new Error(`its thread said ${report}, not ${expected}`))
    }
    worker.on('message', hear)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`its thread ended with code ${code}`)))
  })
}
