import 'server-only'
import { isNull, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { CustomerId } from '@/lib/domain/wire/ids'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { SystemContext } from '@/lib/services/context'

/** Reads per run; the next run is queued behind everything else. */
const BATCH = 40

/**
 * Reads the billing country of customers that the list does not tell, a batch at a time with the App-only token, and
 * queues itself until none is left. The tenant's budget sets the pace: at most half of it goes to this, after everybody
 * else (lib/partner-center/http/budget).
 */
export async function detailCustomers({ db, partnerCenterAt, queue }: SystemContext): Promise<void> {
  const batch = await db
    .select({ id: customers.id })
    .from(customers)
    .where(isNull(customers.detailedAt))
    .orderBy(sql`${customers.id}`)
    .limit(BATCH)
  const partnerCenter = partnerCenterAt('refreshing')
  const read: { id: string; country: string | null }[] = []
  for (const { id } of batch) read.push({ id, country: await readCountry(partnerCenter, id) })
  // One write for all: on the embedded database each would be a turn that a person's search waits for.
  const rows = sql`jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as read(id uuid, country text)`
  await db.execute(
    sql`update ${customers} set country = read.country, detailed_at = now() from ${rows} where ${customers.id} = read.id`,
  )
  if (batch.length === BATCH) await queue.send('detail-customers', {})
}

async function readCountry(partnerCenter: SystemContext['partnerCenter'], id: string): Promise<string | null> {
  try {
    const customer = await partnerCenter.customers.get(CustomerId.parse(id))
    return customer.billingProfile?.defaultAddress?.country?.toUpperCase() ?? null
  } catch (error) {
    // A customer that may not be read (relationship ended), or whose answer makes no sense, must not hold up the others.
    if (error instanceof PartnerCenterError && (error.status === 403 || error.status === 404)) return null
    if (!(error instanceof PartnerCenterError) || error.kind !== 'unreadable') throw error
    log.warn({ err: error }, 'the country of a customer could not be read')
    return null
  }
}
