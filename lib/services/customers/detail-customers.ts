import 'server-only'
import { eq, isNull, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema'
import { CustomerId } from '@/lib/domain/wire/ids'
import { PartnerCenterError } from '@/lib/partner-center/errors'
import type { SystemContext } from '@/lib/services/context'

/** Reads per run; the next run is queued behind everything else. */
const BATCH = 40
/** Of the tenant's 500 requests a minute, at most half go to this: people come first. partner-center-api.md ch. 3.10. */
const PAUSE_SECONDS = 10

/**
 * Reads the billing country of customers that the list does not tell, a batch at a time with the App-only token, and
 * queues itself until none is left.
 */
export async function detailCustomers({ db, partnerCenter, queue }: SystemContext): Promise<void> {
  const batch = await db
    .select({ id: customers.id })
    .from(customers)
    .where(isNull(customers.detailedAt))
    .orderBy(sql`${customers.id}`)
    .limit(BATCH)
  for (const { id } of batch) {
    const country = await readCountry(partnerCenter, id)
    await db.update(customers).set({ country, detailedAt: new Date() }).where(eq(customers.id, id))
  }
  if (batch.length === BATCH) await queue.send('detail-customers', {}, { startAfterSeconds: PAUSE_SECONDS })
}

async function readCountry(partnerCenter: SystemContext['partnerCenter'], id: string): Promise<string | null> {
  try {
    const customer = await partnerCenter.customers.get(CustomerId.parse(id))
    return customer.billingProfile?.defaultAddress?.country?.toUpperCase() ?? null
  } catch (error) {
    // A customer that may not be read (relationship ended) must not hold up the others.
    if (error instanceof PartnerCenterError && (error.status === 403 || error.status === 404)) return null
    throw error
  }
}
