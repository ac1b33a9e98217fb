import 'server-only'
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { at } from './columns'

/**
 * Until when active subscriptions can be cancelled, or seats of them removed, one row per moment that something ends. It is
 * derived from partner_subscriptions by triggers (the migrations), nobody else writes it.
 */
export const closingWindows = pgTable(
  'closing_windows',
  {
    customerId: uuid('customer_id').notNull(),
    subscriptionId: text('subscription_id').notNull(),
    until: at('until').notNull(),
    mayCancel: boolean('may_cancel').notNull(),
    /** How many seats may be removed until then; 0 where none. */
    seats: integer('seats').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.subscriptionId, table.until] }),
    index('closing_windows_soonest_idx').on(table.until, table.customerId, table.subscriptionId),
  ],
)
