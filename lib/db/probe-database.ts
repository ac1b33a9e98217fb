import 'server-only'
import { setTimeout as passed } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase } from '@/lib/db/client'
import journal from '@/lib/db/migrations/meta/_journal.json'
import { log } from '@/lib/log'

export type DatabaseHealth = 'ok' | 'outdated' | 'silent'

/** drizzle notes each migration under the time at which it was made. */
const NEWEST = Math.max(...journal.entries.map(({ when }) => when))
const Applied = z.tuple([z.object({ newest: z.coerce.number() })])

// One question at a time, however many ask: while the database is silent, questions would only pile up.
let asking: Promise<DatabaseHealth> | undefined

/**
 * Whether the database answers within `withinMs`, with a schema at least as new as this program's. Never throws: that it
 * does not answer is the answer.
 */
export async function probeDatabase(withinMs: number): Promise<DatabaseHealth> {
  asking ??= ask().finally(() => {
    asking = undefined
  })
  const waiting = new AbortController()
  const late = passed<DatabaseHealth>(withinMs, 'silent', { signal: waiting.signal })
  late.catch(() => undefined)
  const health = await Promise.race([asking, late])
  waiting.abort()
  return health
}

async function ask(): Promise<DatabaseHealth> {
  try {
    const db = await getDatabase()
    const { rows } = await db.execute(sql`SELECT max(created_at) AS newest FROM drizzle.__drizzle_migrations`)
    const [{ newest }] = Applied.parse(rows)
    return newest >= NEWEST ? 'ok' : 'outdated'
  } catch (error) {
    log.debug({ err: error }, 'the database does not answer')
    return 'silent'
  }
}
