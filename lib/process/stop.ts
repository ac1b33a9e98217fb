import 'server-only'
import { setTimeout as passed } from 'node:timers/promises'
import { closeDatabase } from '../db/client'
import { env } from '../env'
import { log } from '../log'
import { closeChangeHub } from '../services/changes/change-hub'
import { getSystemContext } from '../services/context'
import { closeDoors, untilIdle } from './in-flight'
import { enterPhase } from './phase'

/** A call to Microsoft may take 60 s, and what it ordered is to be written down; then somebody else finds it out. */
const FINISH_WITHIN_MS = 75_000
/** For what comes after: handing back jobs, closing connections. */
const CLOSE_WITHIN_MS = 10_000

/**
 * The orderly end: readiness goes first, so that nothing new is sent here; then no connection is accepted, what is being
 * answered or done is finished, and jobs that take too long are handed back. Ends the process with 0, or with 1 when
 * something did not end in time.
 */
export async function stop(): Promise<never> {
  enterPhase('draining')
  log.info('Order Desk comes to its end')
  try {
    const { queue } = await getSystemContext()
    const [, idle] = await Promise.all([queue.rest(FINISH_WITHIN_MS), finishAnswers()])
    if (!idle) log.warn('the process ends while something is still being done')
    setTimeout(giveUp, CLOSE_WITHIN_MS).unref()
    await queue.stop()
    await closeDatabase()
    process.exit(idle ? 0 : 1)
  } catch (error) {
    log.error({ err: error }, 'the end was not orderly')
    process.exit(1)
  }
}

async function finishAnswers(): Promise<boolean> {
  // Whoever distributes requests learns from /api/health/ready within this time that none should come here.
  await passed(env().SHUTDOWN_GRACE_MS)
  closeDoors()
  // Event streams would never end by themselves. After the doors, so that no browser comes back in here.
  await closeChangeHub()
  return untilIdle(FINISH_WITHIN_MS)
}

function giveUp() {
  log.error('the database connections did not close in time')
  process.exit(1)
}
