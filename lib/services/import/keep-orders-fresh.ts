import 'server-only'
import { sql } from 'drizzle-orm'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { enrollCustomers } from './enroll-customers'
import { readAuditRecords } from './news/read-audit-records'

/**
 * Finds out whose orders are to be read: customers that never were, those of whom Partner Center says that something
 * changed, and in a slow round everybody. Then has them read. Where the audit records cannot be had, the rest goes on.
 */
export async function keepOrdersFresh(context: SystemContext): Promise<void> {
  await enrollCustomers(context)
  await readAuditRecords(context).catch((error: unknown) => {
    if (toAppError(error).code === 'unexpected') throw error
    log.warn({ err: error }, 'the audit records could not be read')
  })
  await sendImport(context)
}

async function sendImport({ db, queue }: SystemContext): Promise<void> {
  const { rows } = await db.execute(sql`
    select from customer_reads where requested_at is not null and (next_try_at is null or next_try_at <= now()) limit 1`)
  if (rows.length > 0) await queue.send('import-orders', {})
}
