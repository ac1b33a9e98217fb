import 'server-only'
import { sql } from 'drizzle-orm'
import { ALL_PRODUCTS, FEWEST_SAMPLES } from '@/lib/domain/usual-duration'
import type { SystemContext } from '@/lib/services/context'

/** What took long a year ago says little of today. */
const HISTORY_DAYS = 90

/**
 * Computes anew how long lines took here from placed to active: per product (the offer's first part), and for all
 * products together. Too few lines make no norm, and an old one of theirs is dropped.
 */
export async function refreshNorms({ db }: Pick<SystemContext, 'db'>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from provisioning_norms`)
    await tx.execute(sql`
      insert into provisioning_norms (product_id, samples, p50_ms, p95_ms)
      select
        coalesce(product_id, ${ALL_PRODUCTS}),
        count(*),
        round(percentile_cont(0.5) within group (order by took_ms)),
        round(percentile_cont(0.95) within group (order by took_ms))
      from (
        select
          split_part(offer_id, ':', 1) as product_id,
          extract(epoch from settled_at - placed_at)::double precision * 1000 as took_ms
        from order_lines
        where stage = 'active' and settled_at > now() - make_interval(days => ${HISTORY_DAYS})
      ) as lines
      group by grouping sets ((product_id), ())
      having count(*) >= ${FEWEST_SAMPLES}
    `)
  })
}
