import 'server-only'
import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ExchangeAnswer, ExchangeRequest } from '@/lib/domain/exchanges/exchange'
import { now } from './columns'
import { orderSubmissions } from './orders'

/**
 * What Microsoft was asked about a submission and what it answered, sanitised before it came here
 * (lib/domain/exchanges/): calls that placed, that looked for an unknown outcome, and looks that moved something or failed.
 */
export const submissionExchanges = pgTable(
  'submission_exchanges',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    /** Of what was asked and answered: the same again is counted, not kept twice. */
    fingerprint: text('fingerprint').notNull(),
    times: integer('times').notNull().default(1),
    /** When it was last asked. */
    at: now('at'),
    ms: integer('ms').notNull(),
    method: text('method').notNull(),
    path: text('path').notNull(),
    /** Null where nothing was answered. */
    status: integer('status'),
    requestId: text('request_id').notNull(),
    correlationId: text('correlation_id').notNull(),
    request: jsonb('request').$type<ExchangeRequest>().notNull(),
    answer: jsonb('answer').$type<ExchangeAnswer>(),
  },
  (table) => [
    uniqueIndex('submission_exchanges_once_idx').on(table.submissionId, table.fingerprint),
    index('submission_exchanges_submission_idx').on(table.submissionId, table.id),
  ],
)
