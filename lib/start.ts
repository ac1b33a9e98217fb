import 'server-only'
import { closeDatabase } from './db/client'
import { DatabaseError } from './db/database-error'
import { migrateDatabase } from './db/migrate'
import { EnvError, env } from './env'
import { log } from './log'
import { getSystemContext } from './services/context'
import { startWorkers } from './services/start-workers'

/**
 * Checks the environment, brings the database up to date, starts the workers and arranges an orderly end.
 * What is missing is said in one list, and the process ends with 1: it must not answer half.
 */
export async function start(): Promise<void> {
  try {
    env()
    await migrateDatabase()
    await startWorkers()
  } catch (error) {
    // What whoever starts it can mend is a sentence; anything else is a bug, and its cause belongs into the log.
    if (error instanceof EnvError || error instanceof DatabaseError) process.stderr.write(`${error.message}\n`)
    else log.fatal({ err: error }, 'Order Desk did not start')
    process.exit(1)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

/** Running jobs finish, waiting ones stay in the database, then the database is closed. */
async function stop(): Promise<void> {
  try {
    const { queue } = await getSystemContext()
    await queue.stop()
    await closeDatabase()
    process.exit(0)
  } catch (error) {
    log.error({ err: error }, 'the end was not orderly')
    process.exit(1)
  }
}
