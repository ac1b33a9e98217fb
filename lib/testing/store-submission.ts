import { sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderSubmissions } from '@/lib/db/schema/orders'

/**
 * Stores a submission as it may stand in a database that is years old: in any state, without the way that led there,
 * which the triggers would ask for.
 */
export async function storeSubmission(db: Database, row: typeof orderSubmissions.$inferInsert): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.insert(orderSubmissions).values(row)
    await tx.execute(sql`select refresh_order_entries(array[${row.id}]::uuid[])`)
  })
}
