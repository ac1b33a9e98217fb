import 'server-only'
import { DatabaseError } from '../db/database-error'
import { migrateDatabase } from '../db/migrate'
import { EnvError, env } from '../env'
import { log } from '../log'
import { getSystemContext } from '../services/context'
import { startWorkers } from '../services/start-workers'
import { countRequests } from './in-flight'
import { enterPhase } from './phase'
import { stop } from './stop'

/**
 * Checks the environment, brings the database up to date, starts what the process's role has and arranges an orderly end.
 * What is missing is said in one list, and the process ends with 1: it must not answer half.
 */
export async function start(): Promise<void> {
  countRequests()
  try {
    const { ROLE } = env()
    const { queue } = await getSystemContext()
    await migrateDatabase({ afterwards: () => queue.start() })
    if (ROLE !== 'web') await startWorkers()
  } catch (error) {
    // What whoever starts it can mend is a sentence; anything else is a bug, and its cause belongs into the log.
    if (error instanceof EnvError || error instanceof DatabaseError) process.stderr.write(`${error.message}\n`)
    else log.fatal({ err: error }, 'Order Desk did not start')
    process.exit(1)
  }
  enterPhase('running')
  log.info({ role: env().ROLE }, 'Order Desk is ready')
  endOnSignals()
}

/** The first signal ends in order; a second one does not wait. */
function endOnSignals() {
  let ending = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1)
      ending = true
      void stop()
    })
  }
}
