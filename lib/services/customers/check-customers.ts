import 'server-only'
import { and, inArray, isNull, lt, or } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import type { CustomerRow } from '@/lib/domain/customer-row'
import type { CustomerIds } from '@/lib/domain/picker'
import { log } from '@/lib/log'
import type { ActorContext } from '@/lib/services/context'
import { refreshCustomer } from './refresh-customer'

const FRESH_FOR_MS = 24 * 3600_000
/** A picker shows a dozen rows; asking about more at once would spend the tenant's requests on rows nobody reads. */
const AT_MOST = 8

/**
 * Refreshes those of the shown customers that were never checked, or not for a day. Returns the rows that are new;
 * a customer that could not be read is left as it was.
 */
export async function checkCustomers(context: ActorContext, { customerIds }: CustomerIds): Promise<CustomerRow[]> {
  if (customerIds.length === 0) return []
  const stale = await context.db
    .select({ id: customers.id })
    .from(customers)
    .where(
      and(
        inArray(customers.id, customerIds),
        or(isNull(customers.checkedAt), lt(customers.checkedAt, new Date(Date.now() - FRESH_FOR_MS))),
      ),
    )
    .limit(AT_MOST)
  // Rows of a picker: whoever presses "Place order" meanwhile goes first.
  const behind = { ...context, partnerCenter: context.system.partnerCenterAs(context.actor.sessionId, 'following') }
  const answers = await Promise.allSettled(stale.map(({ id }) => refreshCustomer(behind, id)))
  return answers.flatMap((answer) => {
    if (answer.status === 'fulfilled') return [answer.value]
    log.warn({ err: answer.reason }, 'A customer could not be checked')
    return []
  })
}
