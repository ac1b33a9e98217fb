import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { Amount } from '@/lib/domain/money'
import { searchPatterns } from '@/lib/domain/picker'
import { PRICE_CHANGES, type PriceChangePage } from '@/lib/domain/prices/price-change'
import type { SystemContext } from '@/lib/services/context'

export const ListPriceChanges = z.object({
  importId: z.guid(),
  kind: z.enum(PRICE_CHANGES).optional(),
  query: z.string().max(200).default(''),
})
export type ListPriceChanges = z.input<typeof ListPriceChanges>

/** Nobody reads more in one go; the search narrows it down. */
const LIMIT = 100

const Prices = z.object({ currency: z.string(), unitPrice: Amount, erpPrice: Amount.nullable() })
const Row = z.object({
  productId: z.string(),
  skuId: z.string(),
  productTitle: z.string(),
  skuTitle: z.string(),
  segment: z.string(),
  termDuration: z.string(),
  billingCycle: z.string(),
  view: z.string(),
  tierMin: z.coerce.number(),
  before: Prices.nullable(),
  after: Prices.nullable(),
  total: z.coerce.number(),
})

const pricesOf = (row: string) =>
  sql.raw(
    `case when ${row}.id is null then null else json_build_object('currency', ${row}.currency, 'unitPrice', ${row}.unit_price::text, 'erpPrice', ${row}.erp_price::text) end`,
  )
const either = (column: string, name: string) => sql.raw(`coalesce(s.${column}, p.${column}) as "${name}"`)
const rankOf = (row: string) => sql.raw(`(${row}.unit_price, coalesce(${row}.erp_price, 0))`)

const conditions = {
  raised: sql`${rankOf('s')} > ${rankOf('p')}`,
  lowered: sql`${rankOf('s')} < ${rankOf('p')}`,
  added: sql`p.id is null`,
  removed: sql`s.id is null`,
}

/**
 * Takes an import, which changes are wanted (all without a kind) and words of title or id; returns the first hundred by
 * title, old beside new, and how many there are in all. Prices are per unit and billing period.
 */
export async function listPriceChanges(
  { db }: Pick<SystemContext, 'db'>,
  input: ListPriceChanges,
): Promise<PriceChangePage> {
  const { importId, kind, query } = ListPriceChanges.parse(input)
  const words = searchPatterns(query).map(
    (pattern) =>
      sql`lower(coalesce(s.product_title, p.product_title) || ' ' || coalesce(s.sku_title, p.sku_title) || ' ' || coalesce(s.product_id, p.product_id) || ':' || coalesce(s.sku_id, p.sku_id)) like ${pattern}`,
  )
  const where = sql.join([kind ? conditions[kind] : sql`true`, ...words], sql` and `)
  const { rows } = await db.execute(sql`
    select ${either('product_id', 'productId')}, ${either('sku_id', 'skuId')}, ${either('product_title', 'productTitle')},
      ${either('sku_title', 'skuTitle')}, ${either('segment', 'segment')}, ${either('term_duration', 'termDuration')},
      ${either('billing_cycle', 'billingCycle')}, ${either('view', 'view')}, ${either('tier_min', 'tierMin')},
      ${pricesOf('p')} as before, ${pricesOf('s')} as after, count(*) over () as total
    from (select * from offer_prices where ended_by_import_id = ${importId}) p
    full join (select * from offer_prices where import_id = ${importId}) s
      on (s.view, s.product_id, s.sku_id, s.segment, s.term_duration, s.billing_cycle, s.tier_min, s.currency)
       = (p.view, p.product_id, p.sku_id, p.segment, p.term_duration, p.billing_cycle, p.tier_min, p.currency)
    where ${where}
    order by "productTitle", "skuTitle", "productId", "skuId", "segment", "termDuration", "billingCycle", "tierMin"
    limit ${LIMIT}`)
  const changes = z.array(Row).parse(rows)
  return { changes: changes.map(({ total: _, ...change }) => change), total: changes[0]?.total ?? 0 }
}
