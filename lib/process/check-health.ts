import 'server-only'
import { type DatabaseHealth, probeDatabase } from '../db/probe-database'
import { env } from '../env'
import { currentPhase, type Phase } from './phase'

export type Readiness = {
  status: 'ready' | 'notReady'
  checks: { process: Phase; database: DatabaseHealth; workers: 'running' | 'elsewhere' | 'notStarted' }
}

/** Longer than a database that works ever needs; whoever asks wants an answer now. */
const ANSWERS_WITHIN_MS = 1000

/** Whether this process should be sent requests, and what speaks against it. Tells no addresses, names or versions. */
export async function checkReadiness(): Promise<Readiness> {
  const phase = currentPhase()
  const database = await probeDatabase(ANSWERS_WITHIN_MS)
  const workers = env().ROLE === 'web' ? 'elsewhere' : phase === 'starting' ? 'notStarted' : 'running'
  const isReady = phase === 'running' && database === 'ok'
  return { status: isReady ? 'ready' : 'notReady', checks: { process: phase, database, workers } }
}
