import 'server-only'
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { SubmissionEventKind, SubmissionState } from '@/lib/domain/order-submission'
import type { OutcomeCheckKind, OutcomeCheckResult } from '@/lib/domain/outcome-evidence'
import { at, now } from './columns'
import { orderSubmissions } from './orders'
import { people } from './people'

/** The timeline: what happened, when, by whom, with Microsoft's ids. Only ever added to. */
export const submissionEvents = pgTable(
  'submission_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    at: now('at'),
    kind: text('kind').$type<SubmissionEventKind>().notNull(),
    personId: text('person_id').references(() => people.id),
    detail: jsonb('detail').$type<Record<string, string | number>>().notNull().default({}),
    requestId: text('request_id'),
    correlationId: text('correlation_id'),
  },
  (table) => [index('submission_events_submission_idx').on(table.submissionId, table.id)],
)

/** Which state may follow which: the trigger on `order_submissions` refuses everything else. */
export const submissionStateChanges = pgTable(
  'submission_state_changes',
  { fromState: text('from_state').notNull(), toState: text('to_state').notNull() },
  (table) => [primaryKey({ columns: [table.fromState, table.toState] })],
)

/** Every change of state: who, when, why, and the ids of the call that brought it. Only ever added to. */
export const submissionTransitions = pgTable(
  'submission_transitions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    /** Null where it begins: at the press. */
    fromState: text('from_state').$type<SubmissionState>(),
    toState: text('to_state').$type<SubmissionState>().notNull(),
    at: now('at'),
    personId: text('person_id').references(() => people.id),
    why: text('why').notNull(),
    requestId: text('request_id'),
    correlationId: text('correlation_id'),
  },
  (table) => [index('submission_transitions_submission_idx').on(table.submissionId, table.id)],
)

/** Each call that may order something, written down before it leaves. What has no end was cut off. */
export const placingAttempts = pgTable(
  'placing_attempts',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    number: integer('number').notNull(),
    requestId: uuid('request_id').notNull(),
    cartId: text('cart_id'),
    beganAt: now('began_at'),
    endedAt: at('ended_at'),
    outcome: text('outcome').$type<'answered' | 'refused' | 'unknown'>(),
    code: text('code'),
    correlationId: text('correlation_id'),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.number] })],
)

/** What was last looked at to find out an unknown outcome, and what it showed. */
export const outcomeChecks = pgTable(
  'outcome_checks',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    kind: text('kind').$type<OutcomeCheckKind>().notNull(),
    at: now('at'),
    /** How often it was looked at. */
    times: integer('times').notNull().default(1),
    result: text('result').$type<OutcomeCheckResult>().notNull(),
    detail: jsonb('detail').$type<Record<string, string | number>>().notNull().default({}),
    correlationId: text('correlation_id'),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.kind] })],
)
