import 'server-only'
import { statfsSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { log } from '@/lib/log'

const CHECKPOINT_EVERY_MS = 5 * 60_000
const LOOK_FOR_VACUUM_EVERY_MS = 60 * 60_000
const VACUUM_AFTER_MS = 24 * 60 * 60_000
/** A checkpoint that finds no room leaves the database spinning for ever. */
const ROOM_FOR_CHECKPOINT_BYTES = 64 * 1024 * 1024
const ASK_EVERY_MS = 10_000
/** So often in a row no answer came: it will never come. */
const MOST_MISSED = 6

type Upkeep = {
  /** Its queries wait their turn like any other. */
  pool: Pool
  /** Where the data is, and a note of the last vacuum. */
  directory: string
  /** Called when the database has not answered for a minute. */
  onSilence: (error: Error) => void
}

/**
 * The embedded database has no background processes: this does the work of the checkpointer and of autovacuum, and
 * notices when it hangs. Returns the function that ends it.
 */
export function startUpkeep({ pool, directory, onSilence }: Upkeep): () => void {
  let working = false
  const run = async (statement: string) => {
    if (roomIn(directory) < ROOM_FOR_CHECKPOINT_BYTES) {
      log.warn({ directory, statement }, 'the disk is nearly full: database upkeep waits for room')
      return
    }
    working = true
    await pool.query(statement).catch((error: unknown) => log.warn({ err: error, statement }, 'database upkeep failed'))
    working = false
  }
  const note = join(/* turbopackIgnore: true */ directory, 'vacuumed')
  lastTouched(note) || touch(note)
  const intervals = [
    setInterval(run, CHECKPOINT_EVERY_MS, 'CHECKPOINT'),
    setInterval(() => {
      if (Date.now() - lastTouched(note) < VACUUM_AFTER_MS) return
      touch(note)
      void run('VACUUM (ANALYZE)')
    }, LOOK_FOR_VACUUM_EVERY_MS),
    setInterval(
      watch(pool, () => working, onSilence),
      ASK_EVERY_MS,
    ),
  ]
  for (const interval of intervals) interval.unref()
  return () => intervals.forEach(clearInterval)
}

/** Counts questions rather than time: a machine that slept has missed one. */
function watch(pool: Pool, isWorking: () => boolean, onSilence: (error: Error) => void): () => void {
  let missed = 0
  let asking = false
  return () => {
    if (isWorking()) return
    missed += 1
    if (missed > MOST_MISSED) return onSilence(new Error('the embedded database has stopped answering'))
    if (asking) return
    asking = true
    pool
      .query('SELECT 1')
      .then(
        () => {
          missed = 0
        },
        (error: unknown) => log.debug({ err: error }, 'the embedded database was asked in vain'),
      )
      .finally(() => {
        asking = false
      })
  }
}

function roomIn(directory: string): number {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize
}

function lastTouched(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function touch(file: string) {
  writeFileSync(file, '')
  utimesSync(file, new Date(), new Date())
}
