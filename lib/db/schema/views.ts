import 'server-only'
import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { now } from './columns'
import { people } from './people'

/** Saved views of the history: a filter with its sort under a name, for one person or for everyone. */
export const orderViews = pgTable(
  'order_views',
  {
    id: uuid('id').primaryKey(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    isShared: boolean('is_shared').notNull().default(false),
    /** The filter as its query string, without a cursor. */
    search: text('search').notNull(),
    createdAt: now('created_at'),
    changedAt: now('changed_at'),
  },
  (table) => [
    uniqueIndex('order_views_name_idx').on(table.ownerId, sql`lower(${table.name})`),
    index('order_views_shared_idx').on(table.createdAt).where(sql`${table.isShared}`),
  ],
)

/**
 * What the history can be filtered by, value by value, so that nothing has to be looked for in a million rows: triggers of
 * the migrations add a value when it is seen for the first time.
 */
export const facetValues = pgTable(
  'facet_values',
  {
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    /** A product's title; empty where the value says it, or where another table has the name. */
    label: text('label').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.kind, table.value] })],
)
