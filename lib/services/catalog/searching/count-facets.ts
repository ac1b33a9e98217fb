import 'server-only'
import { and, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { catalogProducts as products } from '@/lib/db/schema/catalog'
import { type CatalogFilter, type FacetCounts, PRODUCT_KINDS } from '@/lib/domain/catalog'
import { SEGMENTS } from '@/lib/domain/segments'
import { facetConditions, isOwned, isPromoted, type Question } from './matching'

/** Publishers that can be chosen; the others are found by their name. */
const PUBLISHERS = 12

const Count = z.coerce.number()
const Counted = z.object({
  total: Count,
  kinds: z.array(Count),
  segments: z.array(Count),
  trials: Count,
  promoted: Count,
  owned: Count,
  publishers: z.array(z.object({ name: z.string(), count: Count })),
})

/**
 * How many of the matching products each value of each facet would leave: counted beside what the other facets have chosen,
 * so that a number says what a press would show. Takes the condition of the match without any facet.
 */
export async function countFacets(
  db: Database,
  { ownedIds }: Question,
  filter: CatalogFilter,
  match: SQL | undefined,
): Promise<{ total: number; counts: FacetCounts }> {
  const chosen = facetConditions(filter, ownedIds)
  const beside = (facet?: keyof CatalogFilter) =>
    and(
      ...Object.entries(chosen)
        .filter(([name]) => name !== facet)
        .map(([, condition]) => condition),
    ) ?? sql`true`
  const count = (facet: keyof CatalogFilter, condition: SQL) =>
    sql`count(*) filter (where ${beside(facet)} and ${condition})`
  // What matches is looked for once, and then counted in many ways under the table's own name.
  const { rows } = await db.execute(sql`
    with ${products} as materialized (
      select market, product_id, kind, segments, has_trial, publisher_name from ${products} where ${match})
    select
      count(*) filter (where ${beside()}) as total,
      json_build_array(${sql.join(
        PRODUCT_KINDS.map((kind) => count('kinds', sql`${products.kind} = ${kind}`)),
        sql`, `,
      )}) as kinds,
      json_build_array(${sql.join(
        SEGMENTS.map((segment) => count('segments', sql`${segment} = any(${products.segments})`)),
        sql`, `,
      )}) as segments,
      ${count('isTrial', sql`${products.hasTrial}`)} as trials,
      ${count('isPromoted', isPromoted)} as promoted,
      ${count('isOwned', isOwned(ownedIds))} as owned,
      (select coalesce(json_agg(publisher), '[]') from (
        select ${products.publisherName} as name, count(*) as count from ${products}
        where ${beside('publishers')} and ${products.publisherName} <> ''
        group by 1 order by 2 desc, 1 limit ${sql.raw(String(PUBLISHERS))}) publisher) as publishers
    from ${products}`)
  const counted = Counted.parse(rows[0])
  return {
    total: counted.total,
    counts: {
      kinds: Object.fromEntries(PRODUCT_KINDS.map((kind, index) => [kind, counted.kinds[index] ?? 0])),
      segments: Object.fromEntries(SEGMENTS.map((segment, index) => [segment, counted.segments[index] ?? 0])),
      publishers: counted.publishers,
      isTrial: counted.trials,
      isPromoted: counted.promoted,
      isOwned: counted.owned,
    },
  }
}
