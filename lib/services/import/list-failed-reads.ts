import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { customerReads } from '@/lib/db/schema/import'
import type { FailedRead } from '@/lib/domain/order-import'
import type { ActorContext } from '@/lib/services/context'

/** As many as fit on a page that is about something else, too. */
const SHOWN = 20

/** Customers whose orders could not be read, or not all of them, the latest first. */
export async function listFailedReads({ db }: Pick<ActorContext, 'db'>): Promise<FailedRead[]> {
  const rows = await db
    .select({ read: customerReads, name: customers.companyName })
    .from(customerReads)
    .innerJoin(customers, eq(customers.id, customerReads.customerId))
    .where(sql`${customerReads.failure} is not null or ${customerReads.unreadable} <> '{}'`)
    .orderBy(desc(customerReads.failedAt))
    .limit(SHOWN)
  return rows.map(({ read, name }) => ({
    customerId: read.customerId,
    customerName: name,
    failure: read.failure,
    failedAt: (read.failedAt ?? read.readAt ?? read.seenAt).toISOString(),
    nextTryAt: read.requestedAt && read.nextTryAt ? read.nextTryAt.toISOString() : null,
    unreadable: read.unreadable,
  }))
}
