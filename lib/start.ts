import 'server-only'
import { closeDatabase } from './db/client'
import { migrateDatabase } from './db/migrate'
import { env } from './env'
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
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    log.fatal({ err: error }, 'Order Desk did not start')
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
