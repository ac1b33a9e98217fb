import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { customerSyncs, customers } from '@/lib/db/schema/customers'
import type { Customer } from '@/lib/domain/wire/customers/customer'
import type { SystemContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

const PAGE_SIZE = 500

/**
 * Mirrors the list of customers, page by page, with the App-only token; every page is stored as it comes, so that the
 * picker fills while it runs. Customers that are no longer listed are marked as having no relationship, not deleted:
 * their orders still name them. partner-center-api.md ch. 3.5, 4.3. Throws AppError; the progress says so.
 */
export async function syncCustomers(context: SystemContext): Promise<void> {
  const { db, queue } = context
  const syncId = randomUUID()
  await db
    .update(customerSyncs)
    .set({ state: 'failed', finishedAt: new Date() })
    .where(eq(customerSyncs.state, 'running'))
  await db.insert(customerSyncs).values({ id: syncId, state: 'running' })
  try {
    for await (const page of context.partnerCenterAt('refreshing').customers.pages({ size: PAGE_SIZE })) {
      await storePage(context, syncId, page)
    }
    await db
      .update(customers)
      .set({ relationshipToPartner: 'none' })
      .where(
        and(
          or(isNull(customers.syncId), ne(customers.syncId, syncId)),
          lt(customers.mirroredAt, sql`(select started_at from customer_syncs where id = ${syncId})`),
        ),
      )
    await db.update(customerSyncs).set({ state: 'done', finishedAt: new Date() }).where(eq(customerSyncs.id, syncId))
    await queue.send('detail-customers', {})
    await queue.send('keep-orders-fresh', {})
  } catch (error) {
    const failure = toAppError(error)
    await db
      .update(customerSyncs)
      .set({ state: 'failed', failure: failure.view, finishedAt: new Date() })
      .where(eq(customerSyncs.id, syncId))
    throw failure
  }
}

async function storePage({ db }: SystemContext, syncId: string, page: Customer[]): Promise<void> {
  if (page.length === 0) return
  const values = page.map((customer) => ({
    id: customer.id,
    companyName: customer.companyProfile.companyName ?? customer.companyProfile.domain,
    domain: customer.companyProfile.domain,
    relationshipToPartner: customer.relationshipToPartner ?? 'unknown',
    syncId,
    mirroredAt: new Date(),
  }))
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  await db.transaction(async (tx) => {
    await tx
      .insert(customers)
      .values(values)
      .onConflictDoUpdate({
        target: customers.id,
        set: {
          companyName: excluded('company_name'),
          domain: excluded('domain'),
          relationshipToPartner: excluded('relationship_to_partner'),
          syncId: excluded('sync_id'),
          mirroredAt: excluded('mirrored_at'),
        },
      })
    await tx
      .update(customerSyncs)
      .set({ pages: sql`${customerSyncs.pages} + 1`, customers: sql`${customerSyncs.customers} + ${values.length}` })
      .where(eq(customerSyncs.id, syncId))
  })
}
