import 'server-only'
import { and, desc, isNotNull, isNull } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import type { SystemContext } from '@/lib/services/context'

/** Old ones among more than these come at their own next look. */
const AT_ONCE = 200

/** The orders that waited for somebody who may ask are looked at now, the newest first. */
export async function lookAtWithheld({ db, queue }: Pick<SystemContext, 'db' | 'queue'>): Promise<void> {
  const withheld = await db
    .select({ submissionId: orderSubmissions.id })
    .from(orderSubmissions)
    .where(and(isNull(orderSubmissions.settledAt), isNotNull(orderSubmissions.withheld)))
    .orderBy(desc(orderSubmissions.createdAt))
    .limit(AT_ONCE)
  for (const payload of withheld) await queue.send('follow-submission', payload)
}
