import 'server-only'
import { sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import type { Order } from '@/lib/domain/wire/orders/order'

/** From product and SKU to what it is called; empty where no catalogue of ours has it. */
export type OfferTitles = (productId: string, skuId: string) => string

/** Takes orders; returns the titles of what they are of, by the catalogue of any market: a plan's, else its product's. */
export async function nameOffers(db: Pick<Database, 'execute'>, orders: readonly Order[]): Promise<OfferTitles> {
  const offers = orders.flatMap(({ lineItems }) => lineItems.map(({ offerId }) => offerId.split(':')))
  const wanted = [...new Set(offers.flatMap(([productId]) => productId ?? []))]
  if (wanted.length === 0) return () => ''
  const ids = sql`array(select jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb))`
  const { rows } = await db.execute<{ product_id: string; sku_id: string; title: string }>(sql`
    select distinct on (product_id, sku_id) product_id, sku_id, title from (
      select product_id, sku_id, title from catalog_plans where product_id = any(${ids})
      union all
      select product_id, '', title from catalog_products where product_id = any(${ids})
    ) named order by product_id, sku_id, title`)
  const titles = new Map(rows.map((row) => [`${row.product_id}:${row.sku_id}`, row.title]))
  return (productId, skuId) => titles.get(`${productId}:${skuId}`) || titles.get(`${productId}:`) || ''
}
