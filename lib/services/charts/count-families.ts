import 'server-only'
import { sql } from 'drizzle-orm'
import { ALL } from '@/lib/domain/charts/orders-charts'
import type { ActorContext } from '@/lib/services/context'
import type { ChartPlan } from './plan-chart'
import { ofFilter, rollupsIn } from './rollups-in'

/** Takes the plan of one range; returns its orders by family of product, the most frequent first. An order may be in several. */
export async function countFamilies(
  { db }: Pick<ActorContext, 'db'>,
  { filter, pieces, entries }: ChartPlan,
): Promise<{ family: string; orders: number }[]> {
  const [asked] = filter.family
  const rollups = sql`
    select family, sum(orders) as orders from order_rollups
    where currency = ${filter.currency[0] ?? ALL} and ${asked ? sql`family = ${asked}` : sql`family <> ${ALL}`} and ${ofFilter(filter)}
    group by family`
  const { rows } = await db.execute<{ family: string; orders: number }>(sql`
    select family, sum(orders)::integer as orders from (
      select family, orders from (${rollupsIn(pieces, rollups)}) rollups
      union all
      select substr(facet, length('family:') + 1), 1 from (${entries(sql`facets`)}) entries, unnest(facets) facet
      where starts_with(facet, 'family:')
    ) counted
    where ${filter.family.length > 0 ? sql`family = any(${sql.param(filter.family)}::text[])` : sql`true`}
    group by 1
    order by 2 desc, 1`)
  return rows
}
