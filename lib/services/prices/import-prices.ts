import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { priceImports, priceRowsRead } from '@/lib/db/schema/prices'
import { AppError } from '@/lib/domain/app-error'
import { PriceFamily } from '@/lib/domain/margins/margin-rule'
import { EntraError } from '@/lib/entra/errors'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { PriceSheets } from '@/lib/partner-center/price-sheets/price-sheets'
import type { SystemContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { finishImport } from './finish-import'
import { type ImportRun, RunTakenOver, storeRows } from './store-rows'

/** Enough to make a round trip worth it, few enough to weigh nothing. */
const ROWS_PER_BATCH = 1_000

/**
 * Reads the sheets of a market with the sign-in that asked for it, or as the service account, and lets their prices hold
 * all at once when the last row is there: until then, and where it fails, the former ones do. A run that was cut off is
 * begun anew. It never throws because of Microsoft: what failed is stored, and told where it was asked for.
 * partner-center-api.md ch. 5.11.
 */
export async function importPrices(context: SystemContext, { importId }: { importId: string }): Promise<void> {
  const run = await begin(context, importId)
  if (!run) return
  try {
    const sheets = await context.priceSheetsAs(run.sessionId)
    if (!sheets) throw new AppError('priceSheetsRefused')
    const views: PriceFamily[] = []
    for (const view of PriceFamily.options) if (await readSheet(context, run, sheets, view)) views.push(view)
    if (views.length === 0) throw new AppError('priceSheetsMissing')
    await finishImport(context, run, views)
  } catch (error) {
    if (!(error instanceof RunTakenOver)) await fail(context, run, error)
  }
}

/** From here on this run alone may write: one that was thought dead stops at its next batch. */
async function begin({ db }: SystemContext, importId: string): Promise<ImportRun | undefined> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(priceImports)
      .set({
        state: 'running',
        runId: randomUUID(),
        startedAt: sql`now()`,
        movedAt: sql`now()`,
        rows: 0,
        viewsRead: [],
      })
      .where(and(eq(priceImports.id, importId), inArray(priceImports.state, ['waiting', 'running'])))
      .returning()
    if (!row?.runId) return undefined
    await tx.delete(priceRowsRead).where(eq(priceRowsRead.importId, importId))
    return { id: row.id, runId: row.runId, market: row.market, sessionId: row.sessionId }
  })
}

/** Whether the market has that sheet at all: a market without a marketplace has no prices of it. */
async function readSheet(context: SystemContext, run: ImportRun, sheets: PriceSheets, view: PriceFamily) {
  try {
    let batch = []
    for await (const row of sheets.rows({ market: run.market, view })) {
      batch.push(row)
      if (batch.length < ROWS_PER_BATCH) continue
      await storeRows(context, run, view, batch)
      batch = []
    }
    await storeRows(context, run, view, batch)
    return true
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return false
    throw error
  }
}

/** What is a bug is told as one, and thrown, so that it is logged and tried again. */
async function fail({ db }: SystemContext, run: ImportRun, error: unknown): Promise<void> {
  const isRefused = error instanceof EntraError && error.kind !== 'unreachable'
  const failure = isRefused ? new AppError('priceSheetsRefused', { cause: error }) : toAppError(error)
  if (failure.code === 'unexpected') throw error
  await db.transaction(async (tx) => {
    const mine = and(eq(priceImports.id, run.id), eq(priceImports.runId, run.runId))
    const stored = await tx
      .update(priceImports)
      .set({ state: 'failed', failure: failure.view, view: null, finishedAt: sql`now()` })
      .where(mine)
      .returning({ id: priceImports.id })
    if (stored.length > 0) await tx.delete(priceRowsRead).where(eq(priceRowsRead.importId, run.id))
  })
}
