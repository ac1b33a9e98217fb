import 'server-only'
import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { at } from './columns'

/** Requests that processes have taken of the tenant's budget, by the second; old rows are swept away. */
export const requestPermits = pgTable(
  'request_permits',
  {
    tenant: text('tenant').notNull(),
    second: bigint('second', { mode: 'number' }).notNull(),
    permits: integer('permits').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.second] })],
)

/** Until when Microsoft asked the whole tenant to wait. */
export const requestPauses = pgTable('request_pauses', {
  tenant: text('tenant').primaryKey(),
  until: at('until').notNull(),
})
