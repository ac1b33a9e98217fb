import 'server-only'
import { and, gt, lt } from 'drizzle-orm'
import { catalogMarkets } from '@/lib/db/schema/catalog'
import type { SystemContext } from '@/lib/services/context'

const DAY_MS = 24 * 3600_000
/** A market that nobody searched for so long is read again when somebody does. */
const USED_WITHIN_MS = 30 * DAY_MS

/** Queues a refresh of every market in use whose products are a day old. */
export async function refreshMarkets({ db, queue }: SystemContext): Promise<void> {
  const now = Date.now()
  const due = await db
    .select({ market: catalogMarkets.market })
    .from(catalogMarkets)
    .where(
      and(
        lt(catalogMarkets.listedAt, new Date(now - DAY_MS)),
        gt(catalogMarkets.usedAt, new Date(now - USED_WITHIN_MS)),
      ),
    )
  await queue.sendMissing('refresh-catalog', due)
}
