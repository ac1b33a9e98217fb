import 'server-only'
import { count, desc, isNotNull } from 'drizzle-orm'
import { customerSyncs, customers } from '@/lib/db/schema'
import type { SyncProgress } from '@/lib/domain/customer-row'
import type { ActorContext } from '@/lib/services/context'

/** How far the mirror of customers is. */
export async function getCustomerSync({ db }: Pick<ActorContext, 'db'>): Promise<SyncProgress> {
  const [[sync], [detailed]] = await Promise.all([
    db.select().from(customerSyncs).orderBy(desc(customerSyncs.startedAt)).limit(1),
    db.select({ total: count() }).from(customers).where(isNotNull(customers.detailedAt)),
  ])
  return {
    state: sync?.state ?? 'never',
    pages: sync?.pages ?? 0,
    customers: sync?.customers ?? 0,
    startedAt: sync?.startedAt.toISOString() ?? null,
    finishedAt: sync?.finishedAt?.toISOString() ?? null,
    detailed: detailed?.total ?? 0,
  }
}
