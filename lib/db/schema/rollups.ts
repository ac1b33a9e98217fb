import 'server-only'
import { bigint, date, index, integer, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { RollupPeriod } from '@/lib/domain/charts/cover-ranges'
import type { EntrySource, EntryStatus } from '@/lib/domain/history/order-entry'

/**
 * The history counted beforehand, by UTC day and UTC month of placing: what charts over many orders are drawn from. `*` stands
 * for all families, and for all currencies. An order of several families or currencies is in the row of each, so rows are
 * never added up over either. Written by refresh-rollups.ts alone; docs/decisions/charts-are-rolled-up.md.
 */
export const orderRollups = pgTable(
  'order_rollups',
  {
    period: text('period').$type<RollupPeriod>().notNull(),
    /** First day, UTC. */
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    family: text('family').notNull(),
    currency: text('currency').notNull(),
    source: text('source').$type<EntrySource>().notNull(),
    status: text('status').$type<EntryStatus>().notNull(),
    orders: integer('orders').notNull(),
    /** In the row's currency; null for all currencies, which are not added up. */
    value: numeric('value'),
  },
  (table) => [
    primaryKey({
      columns: [table.family, table.currency, table.period, table.startsOn, table.source, table.status],
    }),
    index('order_rollups_period_idx').on(table.period, table.startsOn),
  ],
)

/** How long lines of orders of that period took from placed to active, as a histogram; provisioning-bucket.ts has its widths. */
export const provisioningRollups = pgTable(
  'provisioning_rollups',
  {
    period: text('period').$type<RollupPeriod>().notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    /** Of the line's product; `*` for all. */
    family: text('family').notNull(),
    /** Of the order. */
    status: text('status').$type<EntryStatus>().notNull(),
    bucket: integer('bucket').notNull(),
    lines: integer('lines').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.family, table.period, table.startsOn, table.status, table.bucket] }),
    index('provisioning_rollups_period_idx').on(table.period, table.startsOn),
  ],
)

/**
 * UTC days whose rollups are no longer true, noted by triggers on `order_entries` with the change itself: whatever is committed is
 * in a rollup or noted here. Only ever added to and taken from, so that nobody waits for anybody.
 */
export const rollupChanges = pgTable(
  'rollup_changes',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    day: date('day', { mode: 'string' }).notNull(),
  },
  (table) => [index('rollup_changes_day_idx').on(table.day)],
)
