import 'server-only'
import { and, desc, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { SystemContext } from '@/lib/services/context'

/** Old ones among more than these come at their own next look. */
const AT_ONCE = 200

/** The orders that waited for somebody who may ask are due now, the newest first: a look that is not due asks nothing. */
export async function lookAtWithheld({ db, queue }: Pick<SystemContext, 'db' | 'queue'>): Promise<void> {
  const newest = db
    .select({ id: orderSubmissions.id })
    .from(orderSubmissions)
    .where(and(isNull(orderSubmissions.settledAt), isNotNull(orderSubmissions.withheld)))
    .orderBy(desc(orderSubmissions.createdAt))
    .limit(AT_ONCE)
  const due = await db
    .update(orderSubmissions)
    .set({ nextLookAt: sql`now()` })
    .where(inArray(orderSubmissions.id, newest))
    .returning({ submissionId: orderSubmissions.id })
  for (const payload of due) await queue.send('follow-submission', payload)
}
