import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'
import { URGENCY } from './urgency'

export const RetryReads = z.object({
  /** Null: all that failed. */
  customerId: z.guid().nullable(),
})
export type RetryReads = z.infer<typeof RetryReads>

/** Has customers that could not be read, or not whole, tried again now. Throws AppError notAllowedToAdminister. */
export async function retryReads({ db, queue, actor }: ActorContext, { customerId }: RetryReads): Promise<void> {
  assertMayAdminister(actor)
  await db.execute(sql`
    update customer_reads set requested_at = now(), next_try_at = null, urgency = ${URGENCY.told}
    where (failure is not null or unreadable <> '{}') and (${customerId}::uuid is null or customer_id = ${customerId}::uuid)`)
  await queue.send('import-orders', {})
}
