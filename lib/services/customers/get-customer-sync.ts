import 'server-only'
import { count, desc, eq } from 'drizzle-orm'
import { customerSyncs, customers } from '@/lib/db/schema/customers'
import type { SyncProgress } from '@/lib/domain/customer-row'
import type { ActorContext } from '@/lib/services/context'

/** How far the mirror of customers is, and how old. */
export async function getCustomerSync({ db }: Pick<ActorContext, 'db'>): Promise<SyncProgress> {
  const newest = db.select().from(customerSyncs).orderBy(desc(customerSyncs.startedAt)).limit(1)
  const complete = db
    .select({ finishedAt: customerSyncs.finishedAt })
    .from(customerSyncs)
    .where(eq(customerSyncs.state, 'done'))
    .orderBy(desc(customerSyncs.startedAt))
    .limit(1)
  const counts = db.select({ total: count(), detailed: count(customers.detailedAt) }).from(customers)
  const [[sync], [done], [counted]] = await Promise.all([newest, complete, counts])
  return {
    state: sync?.state ?? 'never',
    pages: sync?.pages ?? 0,
    customers: sync?.customers ?? 0,
    failure: sync?.failure ?? null,
    startedAt: sync?.startedAt.toISOString() ?? null,
    finishedAt: sync?.finishedAt?.toISOString() ?? null,
    mirroredAt: done?.finishedAt?.toISOString() ?? null,
    total: counted?.total ?? 0,
    detailed: counted?.detailed ?? 0,
  }
}
