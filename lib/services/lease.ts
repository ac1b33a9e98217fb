import 'server-only'
import { isNull, lt, or, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Whoever died with a claim keeps the others away for no longer than this. */
const LEASE_SECONDS = 30
const RENEW_EVERY_MS = 8_000

/** Until when a claim lasts that begins, or is renewed, now. By the database's clock: processes may disagree about the time. */
export const leaseFromNow = sql`now() + make_interval(secs => ${LEASE_SECONDS})`

/** Takes the column that says until when something is claimed; a condition that is true while nobody has it. */
export function isUnclaimed(until: AnyPgColumn) {
  return or(isNull(until), lt(until, sql`now()`))
}

/** Renews a claim while the work lasts. Takes how, and whom to tell when that fails; returns what the work returns. */
export async function whileRenewing<T>(
  renew: () => Promise<unknown>,
  unheard: (error: unknown) => void,
  work: () => Promise<T>,
): Promise<T> {
  const renewals = setInterval(() => void renew().catch(unheard), RENEW_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(renewals)
  }
}
