import 'server-only'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  char,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ErrorView } from '@/lib/domain/app-error'
import type { Override } from '@/lib/domain/guards/guard'
import type { Money } from '@/lib/domain/money'
import { DraftContent } from '@/lib/domain/order-draft'
import type { LineStage, SubmissionState, SubmissionStatus } from '@/lib/domain/order-submission'
import type { AttestationRecord, ReviewedCart } from '@/lib/domain/review'
import { at, now, parsedJson } from './columns'
import { people } from './people'

/** An order being built. Never expires; `version` guards against silent overwrites. */
export const orderDrafts = pgTable(
  'order_drafts',
  {
    id: uuid('id').primaryKey(),
    customerId: uuid('customer_id').notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => people.id),
    version: integer('version').notNull().default(1),
    content: parsedJson('content', DraftContent).notNull(),
    /** What Microsoft last said of this draft as a cart. */
    cart: jsonb('cart').$type<ReviewedCart>(),
    /** The cart that a person was last shown in the builder, or placed: what the review compares with. */
    shown: jsonb('shown').$type<ReviewedCart>(),
    /** Until then one process is writing Microsoft's cart of this draft: nothing is placed meanwhile. */
    cartUntil: at('cart_until'),
    cartBy: uuid('cart_by'),
    createdAt: now('created_at'),
    updatedAt: now('updated_at'),
    /** Who typed the newest version. */
    savedById: text('saved_by_id').references(() => people.id),
    /** Who handed it over to its owner, and when. */
    handedById: text('handed_by_id').references(() => people.id),
    handedAt: at('handed_at'),
    /** The submission whose unplaced lines it carries on with. */
    fromSubmissionId: uuid('from_submission_id').references((): AnyPgColumn => orderSubmissions.id),
    discardedAt: at('discarded_at'),
    /** Set when a submission of it ordered something: the draft is history then. */
    placedAt: at('placed_at'),
    /** When it was last typed, placed, opened again or discarded, by the database's clock: see order_submissions. */
    changedAt: now('changed_at'),
  },
  (table) => [
    index('order_drafts_open_idx')
      .on(table.updatedAt.desc().nullsFirst(), table.id)
      .where(sql`discarded_at is null and placed_at is null`),
    index('order_drafts_customer_idx').on(table.customerId),
    index('order_drafts_changed_idx').on(table.changedAt),
  ],
)

/** One press of "Place order": on disk before the first call to Microsoft. */
export const orderSubmissions = pgTable(
  'order_submissions',
  {
    id: uuid('id').primaryKey(),
    number: integer('number').generatedAlwaysAsIdentity({ startWith: 1001 }).notNull(),
    draftId: uuid('draft_id')
      .notNull()
      .references((): AnyPgColumn => orderDrafts.id),
    customerId: uuid('customer_id').notNull(),
    customerName: text('customer_name').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** Whose tokens follow the order; they may be gone by then. */
    sessionId: text('session_id').notNull(),
    route: text('route').$type<'cart' | 'order'>().notNull(),
    state: text('state').$type<SubmissionState>().notNull(),
    status: text('status').$type<SubmissionStatus>().notNull(),
    /** Some of its lines were not ordered, while others were. */
    isPartial: boolean('is_partial').notNull().default(false),
    /** `MS-RequestId` of the placing call: the same for every repetition of this press. */
    requestId: uuid('request_id').notNull(),
    content: parsedJson('content', DraftContent).notNull(),
    cart: jsonb('cart').$type<ReviewedCart>().notNull(),
    attestation: jsonb('attestation').$type<AttestationRecord>().notNull(),
    /** What was gone over in pressing, each with its reason. */
    overrides: jsonb('overrides').$type<Override[]>().notNull().default([]),
    totals: jsonb('totals').$type<Money[]>().notNull(),
    /** The total where there is one currency, for sorting; lists show `totals`. */
    value: numeric('value'),
    failure: jsonb('failure').$type<ErrorView>(),
    searchText: text('search_text').notNull(),
    /** Attempts to find out an unknown outcome, and looks at what was placed. */
    attempts: integer('attempts').notNull().default(0),
    revision: integer('revision').notNull().default(1),
    createdAt: now('created_at'),
    placedAt: at('placed_at'),
    settledAt: at('settled_at'),
    nextLookAt: at('next_look_at'),
    /** Until then one process is asking Microsoft about it, and no other does. */
    lookingUntil: at('looking_until'),
    /** Names the one that asks while nobody knows what became of the press: it alone may say that nothing was ordered. */
    lookingBy: uuid('looking_by'),
    /** From then on it takes longer than such orders usually do. */
    lateAt: at('late_at'),
    /** Why the provisioning status cannot be asked for: nobody with the role is signed in. */
    withheld: text('withheld').$type<'role' | 'signIn'>(),
    updatedAt: now('updated_at'),
    /** When `revision` last rose, by the database's clock: what open pages missed is found by it. */
    changedAt: now('changed_at'),
  },
  (table) => [
    uniqueIndex('order_submissions_number_idx').on(table.number),
    /** One draft is placed once; only a submission that was refused as a whole may be followed by another. */
    uniqueIndex('order_submissions_once_idx').on(table.draftId).where(sql`state <> 'refused'`),
    index('order_submissions_newest_idx').on(table.createdAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index('order_submissions_status_idx').on(
      table.status,
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('order_submissions_customer_idx').on(table.customerId, table.createdAt.desc().nullsFirst()),
    index('order_submissions_person_idx').on(table.personId, table.createdAt.desc().nullsFirst()),
    index('order_submissions_changed_idx').on(table.changedAt),
    index('order_submissions_open_idx').on(table.nextLookAt).where(sql`settled_at is null`),
    index('order_submissions_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
)

/** Orders as Partner Center keeps them: one per order group of a submission. */
export const orders = pgTable(
  'orders',
  {
    customerId: uuid('customer_id').notNull(),
    id: text('id').notNull(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    status: text('status').notNull(),
    currency: char('currency', { length: 3 }),
    total: numeric('total'),
    creationDate: at('creation_date'),
    updatedAt: now('updated_at'),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.id] }),
    index('orders_submission_idx').on(table.submissionId),
  ],
)

export const orderLines = pgTable(
  'order_lines',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    customerId: uuid('customer_id').notNull(),
    orderId: text('order_id').notNull(),
    lineItemNumber: integer('line_item_number').notNull(),
    /** Position of the line in what was submitted. */
    position: integer('position').notNull(),
    offerId: text('offer_id').notNull(),
    title: text('title').notNull(),
    friendlyName: text('friendly_name').notNull(),
    quantity: integer('quantity').notNull(),
    termDuration: text('term_duration').notNull(),
    billingCycle: text('billing_cycle').notNull(),
    currency: char('currency', { length: 3 }),
    unitPrice: numeric('unit_price'),
    extendedPrice: numeric('extended_price'),
    partnerIdOnRecord: text('partner_id_on_record'),
    additionalPartnerIds: text('additional_partner_ids').array().notNull().default(sql`'{}'::text[]`),
    subscriptionId: text('subscription_id'),
    stage: text('stage').$type<LineStage>().notNull(),
    /** Why it stands where it stands: Microsoft's provisioning or order status. */
    stageReason: text('stage_reason'),
    placedAt: at('placed_at').notNull(),
    provisioningAt: at('provisioning_at'),
    settledAt: at('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.orderId, table.lineItemNumber] }),
    index('order_lines_submission_idx').on(table.submissionId),
    index('order_lines_subscription_idx').on(table.subscriptionId),
  ],
)

/** A group that Microsoft refused while others went through, or all of them. */
export const orderErrors = pgTable(
  'order_errors',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => orderSubmissions.id),
    orderGroupId: text('order_group_id').notNull(),
    code: text('code').notNull(),
    description: text('description').notNull(),
    /** Positions of the refused lines in what was submitted. */
    positions: integer('positions').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.orderGroupId] })],
)
