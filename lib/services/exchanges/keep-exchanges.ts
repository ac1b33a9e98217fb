import 'server-only'
import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { submissionExchanges } from '@/lib/db/schema/exchanges'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { Exchange } from '@/lib/domain/exchanges/exchange'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import { recordInto } from './recording'

/** An order that hangs is asked about for 14 days: what explains it stands at the beginning. */
const MAX_KEPT = 80

type KeepOptions<T> = {
  /** Of what is worth keeping; without it everything is. What threw is always kept. */
  isWorthIt?: (result: T) => boolean
}

/**
 * Does a piece of work about a submission and keeps what Microsoft was asked and answered meanwhile, for its page and for a
 * support case. Returns and throws what the work does: that something could not be kept never stands in its way.
 */
export async function keepExchanges<T>(
  db: SystemContext['db'],
  submissionId: string,
  work: () => Promise<T>,
  { isWorthIt = () => true }: KeepOptions<T> = {},
): Promise<T> {
  const exchanges: Exchange[] = []
  let isKept = true
  try {
    const result = await recordInto(exchanges, work)
    isKept = isWorthIt(result)
    return result
  } finally {
    if (isKept && exchanges.length > 0) await store(db, submissionId, exchanges)
  }
}

async function store(db: SystemContext['db'], submissionId: string, exchanges: readonly Exchange[]): Promise<void> {
  const rows = new Map(exchanges.map((exchange) => [fingerprintOf(exchange), exchange]))
  const values = [...rows].map(([fingerprint, { at, ...exchange }]) => ({
    ...{ submissionId, fingerprint, at: new Date(at) },
    ...exchange,
  }))
  const same = [submissionExchanges.submissionId, submissionExchanges.fingerprint]
  const newer = {
    times: sql`${submissionExchanges.times} + 1`,
    at: sql`excluded.at`,
    requestId: sql`excluded.request_id`,
    correlationId: sql`excluded.correlation_id`,
  }
  try {
    const known = await db.$count(submissionExchanges, eq(submissionExchanges.submissionId, submissionId))
    if (known >= MAX_KEPT) return
    await db.insert(submissionExchanges).values(values).onConflictDoUpdate({ target: same, set: newer })
  } catch (error) {
    log.warn({ err: error, submissionId }, 'what was asked and answered could not be kept')
  }
}

/** The same question with the same answer, whatever its ids and times. */
function fingerprintOf({ method, path, status, request, answer }: Exchange): string {
  const said = canonicalJson([method, path, status, request.body, answer?.body ?? null])
  return createHash('sha256').update(said).digest('hex')
}
