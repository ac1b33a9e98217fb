import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { priceImports } from '@/lib/db/schema/prices'
import type { PriceFamily } from '@/lib/domain/margins/margin-rule'
import { offerOfRow } from '@/lib/domain/prices/offer-of-row'
import type { PriceSheetRow } from '@/lib/domain/wire/catalog/price-sheet-row'
import type { SystemContext } from '@/lib/services/context'

/** One attempt at an import. */
export type ImportRun = { id: string; runId: string; market: string; sessionId: string | null }

/** Another run of the same import has begun: this one has nothing more to say. */
export class RunTakenOver extends Error {}

/**
 * Puts rows of a sheet aside until its last one is there, and says so. Throws RunTakenOver, and then stores
 * nothing.
 */
export async function storeRows(
  { db }: Pick<SystemContext, 'db'>,
  run: ImportRun,
  view: PriceFamily,
  rows: readonly PriceSheetRow[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const mine = await tx
      .update(priceImports)
      .set({ rows: sql`${priceImports.rows} + ${rows.length}`, view, movedAt: sql`now()` })
      .where(and(eq(priceImports.id, run.id), eq(priceImports.runId, run.runId), eq(priceImports.state, 'running')))
      .returning({ id: priceImports.id })
    if (mine.length === 0) throw new RunTakenOver()
    if (rows.length === 0) return
    // One parameter for all rows: a thousand times eighteen would be too many.
    const json = JSON.stringify(rows.map((row) => toColumns(row, run, view)))
    await tx.execute(sql`
      insert into price_rows_read
      select * from jsonb_populate_recordset(null::price_rows_read, ${json}::jsonb)`)
  })
}

function toColumns(row: PriceSheetRow, run: ImportRun, view: PriceFamily) {
  const { productId, skuId, segment, termDuration, billingCycle, tierMin, tierMax } = offerOfRow(row)
  return {
    import_id: run.id,
    market: run.market,
    view,
    product_id: productId,
    sku_id: skuId,
    segment,
    term_duration: termDuration,
    billing_cycle: billingCycle,
    tier_min: tierMin,
    tier_max: tierMax,
    currency: row.currency,
    unit_price: row.unitPrice,
    erp_price: row.erpPrice,
    product_title: row.productTitle,
    sku_title: row.skuTitle,
    publisher: row.publisher,
    effective_start: row.effectiveStartDate,
    effective_end: row.effectiveEndDate,
  }
}
