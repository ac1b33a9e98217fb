import 'server-only'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderImports } from '@/lib/db/schema/import'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'
import { withinTransaction } from '@/lib/services/within-transaction'
import { URGENCY } from './urgency'

export const StartImport = z.object({})

/**
 * Has the orders and subscriptions of every customer read again, behind the scenes; while that is under way, nothing is
 * added. Throws AppError notAllowedToAdminister.
 */
export async function startImport({ db, queue, actor }: ActorContext): Promise<void> {
  assertMayAdminister(actor)
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table order_imports in share row exclusive mode`)
    const { rows: open } = await tx.execute(sql`select from order_imports where finished_at is null`)
    if (open.length > 0) return
    const { rowCount } = await tx.execute(sql`
      update customer_reads kept set requested_at = now(), awaits_run = true, next_try_at = null,
        urgency = greatest(kept.urgency, ${URGENCY.all})
      from customers where customers.id = kept.customer_id and customers.relationship_to_partner <> 'none'`)
    if (!rowCount) return
    await tx.insert(orderImports).values({ id: randomUUID(), personId: actor.personId, customers: rowCount })
    await queue.send('import-orders', {}, { within: withinTransaction(tx) })
  })
}
