import 'server-only'
import { eq, max, sql } from 'drizzle-orm'
import { priceImports } from '@/lib/db/schema/prices'
import type { SystemContext } from '@/lib/services/context'
import { openImport } from './start-price-import'

/** Less than a day, so that it stays at the same time of the night. */
const RENEWED_EVERY_HOURS = 20

/**
 * Begins an import of every market whose prices were imported before, once a day, as the service account: sheets are
 * made monthly, and mended in between. Nothing happens without a service account: nobody else's sign-in is used unasked.
 */
export async function renewPrices(context: SystemContext): Promise<void> {
  const { db, offers } = context
  if (!offers('price-sheets') || !(await context.priceSheetsAs(null))) return
  const due = await db
    .select({ market: priceImports.market })
    .from(priceImports)
    .where(
      sql`${priceImports.market} in (${db
        .select({ market: priceImports.market })
        .from(priceImports)
        .where(eq(priceImports.state, 'done'))})`,
    )
    .groupBy(priceImports.market)
    .having(sql`${max(priceImports.requestedAt)} < now() - make_interval(hours => ${RENEWED_EVERY_HOURS})`)
  for (const { market } of due) await openImport(context, { market, personId: null, sessionId: null })
}
