import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { isDatabaseFailure } from '@/lib/db/is-database-failure'
import { customerReads } from '@/lib/db/schema/import'
import type { AppErrorCode } from '@/lib/domain/app-error'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/** These say nothing about the customer: whoever is asked about next would fail in the same way. */
const OF_MICROSOFT: ReadonlySet<AppErrorCode> = new Set([
  'microsoftUnavailable',
  'throttled',
  'sessionEnded',
  'mfaRequired',
  'applicationMisconfigured',
])
/** So often such a customer is tried before the reading of everything counts it as done. */
const TRIES_IN_RUN = 3
const FIRST_PAUSE_MINUTES = 1
const LONGEST_PAUSE_MINUTES = 360

/**
 * Notes why a customer could not be read and when to try again: after a minute, then after twice as long each time, up to six
 * hours. Returns whether it failed because of Microsoft as a whole. A database that is away is thrown: nothing can be noted.
 */
export async function recordFailedRead(
  { db }: Pick<SystemContext, 'db'>,
  { customerId }: { customerId: string },
  error: unknown,
): Promise<boolean> {
  if (isDatabaseFailure(error)) throw error
  const { code, view } = toAppError(error)
  const incidentId = code === 'unexpected' ? randomUUID() : undefined
  if (incidentId) log.error({ err: error, incidentId, customerId }, 'the orders of a customer could not be stored')
  const isOfMicrosoft = OF_MICROSOFT.has(code)
  const isTriedAgain = sql`${isOfMicrosoft} and ${customerReads.attempts} + 1 < ${TRIES_IN_RUN}`
  const pause = sql`least(${LONGEST_PAUSE_MINUTES}::int, ${FIRST_PAUSE_MINUTES} * power(2, least(${customerReads.attempts}, 12)))`
  await db
    .update(customerReads)
    .set({
      attempts: sql`${customerReads.attempts} + 1`,
      failure: incidentId ? { ...view, incidentId } : view,
      failedAt: sql`now()`,
      nextTryAt: sql`now() + ${pause} * interval '1 minute'`,
      awaitsRun: sql`${customerReads.awaitsRun} and ${isTriedAgain}`,
    })
    .where(eq(customerReads.customerId, customerId))
  return isOfMicrosoft
}
