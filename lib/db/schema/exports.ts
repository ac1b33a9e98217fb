import 'server-only'
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ExportFormat, ExportState } from '@/lib/domain/orders-export'
import { at, now } from './columns'
import { people } from './people'

/** Files that orders were exported to: who took what, and how far it is. */
export const orderExports = pgTable(
  'order_exports',
  {
    id: uuid('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    format: text('format').$type<ExportFormat>().notNull(),
    /** The list's query string; empty for everything. */
    search: text('search').notNull(),
    state: text('state').$type<ExportState>().notNull().default('running'),
    rows: integer('rows').notNull().default(0),
    total: integer('total').notNull(),
    isTotalExact: boolean('is_total_exact').notNull(),
    startedAt: now('started_at'),
    finishedAt: at('finished_at'),
  },
  (table) => [index('order_exports_person_idx').on(table.personId, table.startedAt.desc().nullsFirst())],
)
