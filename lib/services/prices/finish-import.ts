import 'server-only'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { priceImports } from '@/lib/db/schema/prices'
import type { PriceFamily } from '@/lib/domain/margins/margin-rule'
import type { SystemContext } from '@/lib/services/context'
import { type ImportRun, RunTakenOver } from './store-rows'

const KEY = ['view', 'product_id', 'sku_id', 'segment', 'term_duration', 'billing_cycle', 'tier_min']
const DATA = ['tier_max', 'currency', 'unit_price', 'erp_price', 'product_title', 'sku_title', 'publisher']

/**
 * Takes a run whose rows are all there, and which sheets they are of; ends the prices that are others now or gone, lets
 * the new ones hold, and counts what changed: one transaction. A price that stayed keeps its beginning. Where a sheet
 * names an offer more than once, the row that holds today counts. Throws RunTakenOver, and then changes nothing.
 */
export async function finishImport(
  { db }: Pick<SystemContext, 'db'>,
  run: ImportRun,
  views: readonly PriceFamily[],
): Promise<void> {
  const [key, data] = [KEY.join(', '), DATA.join(', ')].map((columns) => sql.raw(columns))
  const current = sql`p.market = ${run.market} and p.valid_until is null and p.view = any(${sql.param(views)}::text[])`
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      create temporary table sheet on commit drop as
      select distinct on (${key}) * from price_rows_read
      where import_id = ${run.id}
      order by ${key},
        (coalesce(effective_start <= now(), true) and coalesce(effective_end > now(), true)) desc,
        effective_start desc nulls last`)
    await tx.execute(sql`create index on sheet (product_id, sku_id)`)
    await tx.execute(sql`analyze sheet`)
    await tx.execute(sql`
      update offer_prices p set valid_until = now(), ended_by_import_id = ${run.id}
      where ${current} and not exists (
        select from sheet s where ${sameOffer(sql`s`)} and s.currency = p.currency and s.unit_price = p.unit_price
          and s.erp_price is not distinct from p.erp_price and s.tier_max is not distinct from p.tier_max)`)
    await tx.execute(sql`
      update offer_prices p set product_title = s.product_title, sku_title = s.sku_title, effective_end = s.effective_end
      from sheet s where ${current} and ${sameOffer(sql`s`)}
        and (p.product_title, p.sku_title, p.effective_end) is distinct from (s.product_title, s.sku_title, s.effective_end)`)
    await tx.execute(sql`
      insert into offer_prices (market, ${key}, ${data}, effective_start, effective_end, import_id, valid_from)
      select market, ${key}, ${data}, effective_start, effective_end, ${run.id}, now() from sheet s
      where not exists (select from offer_prices p where ${current} and ${sameOffer(sql`s`)})`)
    const { rows } = await tx.execute(countChanges(run))
    const counts = rows[0] ?? {}
    const done = await tx
      .update(priceImports)
      .set({
        ...{ raised: Number(counts.raised), lowered: Number(counts.lowered) },
        ...{ added: Number(counts.added), removed: Number(counts.removed) },
        ...{ state: 'done', view: null, viewsRead: [...views], failure: null, finishedAt: sql`now()` },
      })
      .where(and(eq(priceImports.id, run.id), eq(priceImports.runId, run.runId), eq(priceImports.state, 'running')))
      .returning({ id: priceImports.id })
    if (done.length === 0) throw new RunTakenOver()
    await tx.execute(sql`delete from price_rows_read where import_id = ${run.id}`)
  })
}

function sameOffer(other: SQL): SQL {
  return sql.join(
    KEY.map((column) => sql`${other}.${sql.raw(column)} = p.${sql.raw(column)}`),
    sql` and `,
  )
}

/** Ours first, then what is recommended. */
function countChanges(run: ImportRun): SQL {
  return sql`
    select
      count(*) filter (where s.id is null) as removed,
      count(*) filter (where p.id is null) as added,
      count(*) filter (where (s.unit_price, coalesce(s.erp_price, 0)) > (p.unit_price, coalesce(p.erp_price, 0))) as raised,
      count(*) filter (where (s.unit_price, coalesce(s.erp_price, 0)) < (p.unit_price, coalesce(p.erp_price, 0))) as lowered
    from (select * from offer_prices where ended_by_import_id = ${run.id}) p
    full join (select * from offer_prices where import_id = ${run.id}) s
      on ${sameOffer(sql`s`)} and s.currency = p.currency`
}
