import 'server-only'
import { sql } from 'drizzle-orm'
import {
  bit,
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
import type { DriftKind, EntrySource, EntryStatus } from '@/lib/domain/history/order-entry'
import type { Money } from '@/lib/domain/money'
import { at, now } from './columns'

const noTexts = sql`'{}'::text[]`

/**
 * The history as it is read: one row per press of ours with all it ordered, and one per order that was placed elsewhere. It
 * is derived: triggers and `refresh_order_entries`, `refresh_elsewhere_entries` (the migrations) write it, nobody else.
 */
export const orderEntries = pgTable(
  'order_entries',
  {
    /** The submission's id; of an order placed elsewhere one that is made of its customer and order id. */
    id: uuid('id').primaryKey(),
    source: text('source').$type<EntrySource>().notNull(),
    /** Of our reference; null for what was placed elsewhere. */
    number: integer('number'),
    customerId: uuid('customer_id').notNull(),
    customerName: text('customer_name').notNull(),
    country: char('country', { length: 2 }),
    /** Who placed it; null for what was placed elsewhere. */
    personId: text('person_id'),
    personName: text('person_name').notNull().default(''),
    status: text('status').$type<EntryStatus>().notNull(),
    createdAt: at('created_at').notNull(),
    lineCount: integer('line_count').notNull(),
    firstTitle: text('first_title').notNull(),
    totals: jsonb('totals').$type<Money[]>().notNull(),
    /** Of the total where there is one; both null where there are several currencies, or none. */
    currency: char('currency', { length: 3 }),
    value: numeric('value'),
    orderIds: text('order_ids').array().notNull().default(noTexts),
    drift: text('drift').array().$type<DriftKind[]>().notNull().default(noTexts),
    /** All that can be filtered for equality, as `kind:value`; see lib/domain/history/facets.ts. */
    facets: text('facets').array().notNull().default(noTexts),
    searchText: text('search_text').notNull(),
    revision: integer('revision').notNull().default(1),
    changedAt: now('changed_at'),
    /** Which facets it may have, as a pattern that is short enough to stand in every index that sorts. */
    marks: bit('marks', { dimensions: 256 }).notNull().generatedAlwaysAs(sql`facet_marks(facets)`),
    /** What rows are sorted by, never too long for an index. */
    customerKey: text('customer_key').notNull().generatedAlwaysAs(sql`lower("left"(customer_name, 100))`),
    personKey: text('person_key').notNull().generatedAlwaysAs(sql`lower("left"(person_name, 100))`),
    productKey: text('product_key').notNull().generatedAlwaysAs(sql`lower("left"(first_title, 100))`),
    countryKey: text('country_key').notNull().generatedAlwaysAs(sql`coalesce(country::text, '')`),
    /** Without a value before everything that has one. */
    valueKey: numeric('value_key').notNull().generatedAlwaysAs(sql`coalesce(value, -1)`),
  },
  (table) => [
    // One per way to sort. Behind what they sort by stands what filters look at first: they are answered from them alone.
    index('order_entries_newest_idx').on(
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
      table.marks,
      table.valueKey,
    ),
    index('order_entries_by_value_idx').on(
      table.valueKey.desc().nullsFirst(),
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
      table.marks,
    ),
    // Functions: a column's direction is spent by the index that takes it.
    ...Object.entries({
      customer: () => table.customerKey,
      status: () => table.status,
      person: () => table.personKey,
      country: () => table.countryKey,
      lines: () => table.lineCount.desc().nullsFirst(),
      product: () => table.productKey,
    }).map(([name, key]) =>
      index(`order_entries_by_${name}_idx`).on(
        key(),
        table.createdAt.desc().nullsFirst(),
        table.id.desc().nullsFirst(),
        table.marks,
        table.valueKey,
      ),
    ),
    index('order_entries_customer_idx').on(table.customerId, table.createdAt.desc().nullsFirst()),
    index('order_entries_changed_idx').on(table.changedAt),
    uniqueIndex('order_entries_number_idx').on(table.number),
    index('order_entries_facets_idx').using('gin', table.facets),
    index('order_entries_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
)

/** Mirror of Partner Center's orders, ours and others', as they were last read. partner-center-api.md ch. 7.2. */
export const partnerOrders = pgTable(
  'partner_orders',
  {
    customerId: uuid('customer_id').notNull(),
    id: text('id').notNull(),
    /** Microsoft's word, and what it means in a list. */
    orderStatus: text('order_status').notNull(),
    status: text('status').$type<EntryStatus>().notNull(),
    transactionType: text('transaction_type'),
    billingCycle: text('billing_cycle').notNull(),
    currency: char('currency', { length: 3 }),
    total: numeric('total'),
    creationDate: at('creation_date').notNull(),
    readAt: now('read_at'),
  },
  (table) => [primaryKey({ columns: [table.customerId, table.id] })],
)

/** ch. 7.3. */
export const partnerOrderLines = pgTable(
  'partner_order_lines',
  {
    customerId: uuid('customer_id').notNull(),
    orderId: text('order_id').notNull(),
    lineItemNumber: integer('line_item_number').notNull(),
    offerId: text('offer_id').notNull(),
    /** First part of the offer id. */
    productId: text('product_id').notNull(),
    title: text('title').notNull(),
    friendlyName: text('friendly_name').notNull(),
    quantity: integer('quantity').notNull(),
    termDuration: text('term_duration').notNull(),
    billingCycle: text('billing_cycle').notNull(),
    currency: char('currency', { length: 3 }),
    unitPrice: numeric('unit_price'),
    extendedPrice: numeric('extended_price'),
    partnerIdOnRecord: text('partner_id_on_record'),
    additionalPartnerIds: text('additional_partner_ids').array().notNull().default(noTexts),
    subscriptionId: text('subscription_id'),
    promotionId: text('promotion_id'),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.orderId, table.lineItemNumber] }),
    index('partner_order_lines_subscription_idx').on(table.subscriptionId),
  ],
)

/** Mirror of the subscriptions that orders led to. ch. 8.2. */
export const partnerSubscriptions = pgTable(
  'partner_subscriptions',
  {
    customerId: uuid('customer_id').notNull(),
    id: text('id').notNull(),
    orderId: text('order_id'),
    offerId: text('offer_id'),
    offerName: text('offer_name').notNull(),
    friendlyName: text('friendly_name').notNull(),
    quantity: integer('quantity').notNull(),
    status: text('status').notNull(),
    termDuration: text('term_duration').notNull(),
    billingCycle: text('billing_cycle').notNull(),
    autoRenewEnabled: boolean('auto_renew_enabled'),
    effectiveStartDate: at('effective_start_date'),
    commitmentEndDate: at('commitment_end_date'),
    /** Until then it can be cancelled. */
    cancellationAllowedUntilDate: at('cancellation_allowed_until_date'),
    /** How many seats may still be removed, and until when (ISO 8601, UTC). */
    refundable: jsonb('refundable').$type<{ quantity: number; until: string }[]>().notNull().default([]),
    partnerId: text('partner_id'),
    promotionId: text('promotion_id'),
    readAt: now('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.id] }),
    index('partner_subscriptions_order_idx').on(table.customerId, table.orderId),
    index('partner_subscriptions_closing_idx').on(table.cancellationAllowedUntilDate),
  ],
)

/** What Microsoft has otherwise than it was ordered here, line by line; written anew whenever a customer is read. */
export const orderDrifts = pgTable(
  'order_drifts',
  {
    customerId: uuid('customer_id').notNull(),
    orderId: text('order_id').notNull(),
    /** 0 for what concerns the order as a whole. */
    lineItemNumber: integer('line_item_number').notNull(),
    kind: text('kind').$type<DriftKind>().notNull(),
    /** What was ordered, and what is there now, as texts. */
    ordered: text('ordered').notNull(),
    found: text('found').notNull(),
    foundAt: now('found_at'),
  },
  (table) => [primaryKey({ columns: [table.customerId, table.orderId, table.lineItemNumber, table.kind] })],
)
