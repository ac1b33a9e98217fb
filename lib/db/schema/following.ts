import 'server-only'
import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { now } from './columns'

/** How long lines of a product took from placed to active here, in milliseconds. `*` is all products together. */
export const provisioningNorms = pgTable('provisioning_norms', {
  productId: text('product_id').primaryKey(),
  samples: integer('samples').notNull(),
  p50Ms: bigint('p50_ms', { mode: 'number' }).notNull(),
  p95Ms: bigint('p95_ms', { mode: 'number' }).notNull(),
  computedAt: now('computed_at'),
})
