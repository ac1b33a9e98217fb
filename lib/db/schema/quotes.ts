import 'server-only'
import { date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { QuoteContent } from '@/lib/domain/quote'
import { now, parsedJson } from './columns'
import { orderDrafts } from './orders'
import { people } from './people'

/** A quote as it was issued: later prices, rules and drafts do not change it. */
export const quotes = pgTable(
  'quotes',
  {
    id: uuid('id').primaryKey(),
    number: integer('number').generatedAlwaysAsIdentity({ startWith: 1001 }).notNull(),
    draftId: uuid('draft_id')
      .notNull()
      .references(() => orderDrafts.id),
    customerId: uuid('customer_id').notNull(),
    content: parsedJson('content', QuoteContent).notNull(),
    /** Last day on which it holds. */
    validUntil: date('valid_until', { mode: 'string' }).notNull(),
    issuedById: text('issued_by_id')
      .notNull()
      .references(() => people.id),
    issuedAt: now('issued_at'),
  },
  (table) => [
    uniqueIndex('quotes_number_idx').on(table.number),
    index('quotes_draft_idx').on(table.draftId, table.issuedAt.desc()),
  ],
)
