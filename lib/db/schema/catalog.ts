import 'server-only'
import { sql } from 'drizzle-orm'
import { char, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { now } from './columns'

/** Products per market, as Partner Center last listed them. */
export const catalogProducts = pgTable(
  'catalog_products',
  {
    market: char('market', { length: 2 }).notNull(),
    productId: text('product_id').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    publisherName: text('publisher_name').notNull(),
    productType: text('product_type').notNull(),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(
        (): ReturnType<typeof sql> =>
          sql`lower(${catalogProducts.title} || ' ' || ${catalogProducts.publisherName} || ' ' || ${catalogProducts.productId})`,
      ),
    readAt: now('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.market, table.productId] }),
    index('catalog_products_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
)
