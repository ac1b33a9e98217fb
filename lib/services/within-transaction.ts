import 'server-only'
import { sql } from 'drizzle-orm'
import { type DrizzleTransactionLike, fromDrizzle } from 'pg-boss'

/** Takes a drizzle transaction; returns it as the queue wants it, so that a job is sent if and only if it commits. */
export function withinTransaction(tx: DrizzleTransactionLike) {
  return fromDrizzle(tx, sql)
}
