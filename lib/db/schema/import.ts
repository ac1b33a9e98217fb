import 'server-only'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ErrorView } from '@/lib/domain/app-error'
import { at, now } from './columns'
import { people } from './people'

/**
 * How the reading of each customer's orders and subscriptions stands. What has to be read is what is `requested`: killed
 * half way, the import goes on with what is still requested, and nothing is asked for twice.
 */
export const customerReads = pgTable(
  'customer_reads',
  {
    customerId: uuid('customer_id').primaryKey(),
    /** Since when it is to be read; null: nothing to do. */
    requestedAt: at('requested_at'),
    /** What goes first; lib/services/import/urgency.ts. */
    urgency: integer('urgency').notNull().default(0),
    /** When the desk first knew of the customer, and last ordered for them: the newest are read first. */
    seenAt: now('seen_at'),
    orderedAt: at('ordered_at'),
    /** Not before: after a failure, or because Microsoft's lists lag behind what it was told of. */
    nextTryAt: at('next_try_at'),
    /** What was told of is in Microsoft's lists by then: it is read once more. */
    againAt: at('again_at'),
    /** Still to be tried in the run under way. */
    awaitsRun: boolean('awaits_run').notNull().default(false),
    /** When the reading that is stored began. */
    readAt: at('read_at'),
    failedAt: at('failed_at'),
    /** Failed in a row. */
    attempts: integer('attempts').notNull().default(0),
    failure: jsonb('failure').$type<ErrorView>(),
    /** Ids of orders and subscriptions whose JSON made no sense: the others of the customer are there. */
    unreadable: text('unreadable').array().notNull().default(sql`'{}'::text[]`),
  },
  (table) => [
    index('customer_reads_due_idx')
      .on(table.urgency.desc(), table.seenAt.desc(), table.orderedAt.desc().nullsLast())
      .where(sql`requested_at is not null`),
    index('customer_reads_run_idx').on(table.customerId).where(sql`awaits_run`),
    index('customer_reads_read_idx').on(table.readAt.asc().nullsFirst()),
    index('customer_reads_failed_idx').on(table.failedAt).where(sql`failure is not null or unreadable <> '{}'`),
  ],
)

/** A reading of everything: the first one, and those that somebody asked for. The newest is the progress on screen. */
export const orderImports = pgTable('order_imports', {
  id: uuid('id').primaryKey(),
  /** Who asked for it; null for the first one. */
  personId: text('person_id').references(() => people.id),
  /** To be tried, and what they had. */
  customers: integer('customers').notNull(),
  orders: integer('orders').notNull().default(0),
  subscriptions: integer('subscriptions').notNull().default(0),
  startedAt: now('started_at'),
  /** When every customer was tried. */
  finishedAt: at('finished_at'),
})

/** Up to where a stream of news was read: `audit` is Partner Center's audit records. */
export const newsCursors = pgTable('news_cursors', {
  name: text('name').$type<'audit'>().primaryKey(),
  readUntil: at('read_until').notNull(),
})
