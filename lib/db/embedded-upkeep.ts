import 'server-only'
import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { log } from '@/lib/log'

const checkpointEveryMs = 5 * 60_000
const lookForVacuumEveryMs = 60 * 60_000
const vacuumAfterMs = 24 * 60 * 60_000

/**
 * The embedded database has no background processes: this does the work of the checkpointer and of autovacuum.
 * Takes the pool (its queries wait their turn like any other) and the data directory, where it notes the last vacuum.
 * Returns the function that ends it.
 */
export function startUpkeep(pool: Pool, directory: string): () => void {
  const run = (statement: string) =>
    pool.query(statement).catch((error: unknown) => log.warn({ err: error, statement }, 'database upkeep failed'))
  const note = join(/* turbopackIgnore: true */ directory, 'vacuumed')
  const checkpoint = setInterval(() => run('CHECKPOINT'), checkpointEveryMs)
  const vacuum = setInterval(() => {
    if (Date.now() - lastTouched(note) < vacuumAfterMs) return
    touch(note)
    run('VACUUM (ANALYZE)')
  }, lookForVacuumEveryMs)
  lastTouched(note) || touch(note)
  checkpoint.unref()
  vacuum.unref()
  return () => {
    clearInterval(checkpoint)
    clearInterval(vacuum)
  }
}

function lastTouched(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function touch(file: string) {
  writeFileSync(file, '')
  utimesSync(file, new Date(), new Date())
}
