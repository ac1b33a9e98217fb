import 'server-only'
import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { TemplateLine } from '@/lib/domain/order-template'
import { at, now, parsedJson } from './columns'
import { people } from './people'

/** Orders to begin from: lines without a customer, for everyone who orders here. */
export const orderTemplates = pgTable(
  'order_templates',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    lines: parsedJson('lines', z.array(TemplateLine)).notNull(),
    createdById: text('created_by_id')
      .notNull()
      .references(() => people.id),
    createdAt: now('created_at'),
    uses: integer('uses').notNull().default(0),
    usedAt: at('used_at'),
    discardedAt: at('discarded_at'),
  },
  (table) => [index('order_templates_name_idx').on(sql`lower(${table.name})`, table.id)],
)
