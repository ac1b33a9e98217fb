import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { newsCursors } from '@/lib/db/schema/import'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { SystemContext } from '@/lib/services/context'
import { type CustomerNews, markChanged } from './mark-changed'

/** What changes orders or subscriptions. ch. 9.1. */
const RESOURCES = ['order', 'subscription']
/** A record may be written late: what happened shortly before the last reading is looked at again. */
const OVERLAP_MS = 60 * 60_000
/** Older ones are refused (ch. 9.1); the slow round has read everybody since. */
const OLDEST_MS = 89 * 24 * 3600_000
const PAGE_SIZE = 500

/**
 * Asks what happened to orders and subscriptions since the last time, whoever did it, and has those customers read again.
 * Where there is no last time, since now. Does nothing in a cloud without audit records. partner-center-api.md ch. 9.1.
 * Throws PartnerCenterError; the next time it begins where this one did.
 */
export async function readAuditRecords({ db, offers, partnerCenterAt }: SystemContext): Promise<void> {
  if (!offers('audit-records')) return
  const [cursor] = await db.select().from(newsCursors).where(eq(newsCursors.name, 'audit'))
  const startedAt = new Date()
  const since = (cursor?.readUntil ?? startedAt).getTime()
  const from = new Date(Math.max(since - OVERLAP_MS, startedAt.getTime() - OLDEST_MS))
  const news: CustomerNews[] = []
  for (const resourceType of RESOURCES) {
    const query = { from, filter: { resourceType }, size: PAGE_SIZE }
    for await (const record of partnerCenterAt('refreshing').auditRecords.list(query)) {
      const customerId = CustomerId.safeParse(record.customerId).data
      const at = record.operationDate ? new Date(record.operationDate) : startedAt
      if (customerId && at >= from && !sameEnum(record.operationStatus, 'failed')) news.push({ customerId, at })
    }
  }
  await db.transaction(async (tx) => {
    await markChanged(tx, news)
    const readUntil = startedAt
    await tx
      .insert(newsCursors)
      .values({ name: 'audit', readUntil })
      .onConflictDoUpdate({
        target: newsCursors.name,
        set: { readUntil: sql`greatest(${newsCursors.readUntil}, ${readUntil.toISOString()}::timestamptz)` },
      })
  })
}
