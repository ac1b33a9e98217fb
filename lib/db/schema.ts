import 'server-only'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  char,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AppErrorCode, ErrorView } from '@/lib/domain/app-error'
import type { Money } from '@/lib/domain/money'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { LineStage, SubmissionEventKind, SubmissionState, SubmissionStatus } from '@/lib/domain/order-submission'
import type { OutcomeCheckKind, OutcomeCheckResult } from '@/lib/domain/outcome-evidence'
import type { AttestationRecord, ReviewedCart } from '@/lib/domain/review'
import type { ConnectRefusal, ServiceAccountEventKind } from '@/lib/domain/service-account'

/** Milliseconds, as JavaScript has them: a cursor made of a time finds the same row again. */
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
const now = (name: string) => at(name).notNull().defaultNow()

/** Whoever signed in, by Entra object id. */
export const people = pgTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  upn: text('upn').notNull(),
  roles: text('roles').array().notNull(),
  lastSeenAt: now('last_seen_at'),
})

/** One sign-in. `id` is the SHA-256 of the opaque id in the cookie; tokens are sealed (AES-256-GCM). */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    roles: text('roles').array().notNull(),
    /** `amr` of the id token: how the person signed in. */
    signInMethods: text('sign_in_methods').array().notNull(),
    sealedAccessToken: text('sealed_access_token').notNull(),
    sealedRefreshToken: text('sealed_refresh_token').notNull(),
    accessTokenExpiresAt: at('access_token_expires_at').notNull(),
    /** Raised with every refresh: the loser of a race between processes sees it and reads the winner's tokens. */
    version: integer('version').notNull().default(1),
    /** Until then one process is refreshing: a refresh token may be spent once, so the others wait for its answer. */
    refreshingUntil: at('refreshing_until'),
    createdAt: now('created_at'),
    /** Set when the refresh token was refused: nothing can be done with this session but signing in again. */
    endedAt: at('ended_at'),
  },
  (table) => [index('sessions_person_idx').on(table.personId)],
)

/** Mirror of Partner Center's customers. */
export const customers = pgTable(
  'customers',
  {
    id: uuid('id').primaryKey(),
    companyName: text('company_name').notNull(),
    domain: text('domain').notNull(),
    relationshipToPartner: text('relationship_to_partner').notNull(),
    country: char('country', { length: 2 }),
    hasAgreement: boolean('has_agreement'),
    validationStatus: text('validation_status'),
    qualifications: text('qualifications').array().notNull().default(sql`'{}'::text[]`),
    resellerName: text('reseller_name'),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(
        (): ReturnType<typeof sql> =>
          sql`lower(${customers.companyName} || ' ' || ${customers.domain} || ' ' || ${customers.id}::text)`,
      ),
    syncId: uuid('sync_id'),
    mirroredAt: now('mirrored_at'),
    detailedAt: at('detailed_at'),
    checkedAt: at('checked_at'),
  },
  (table) => [
    index('customers_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`),
    index('customers_name_idx').on(sql`lower(${table.companyName})`, table.id),
    index('customers_undetailed_idx').on(table.id).where(sql`detailed_at is null`),
  ],
)

/** One run of the mirror job; the newest row is the progress on screen. */
export const customerSyncs = pgTable('customer_syncs', {
  id: uuid('id').primaryKey(),
  state: text('state').$type<'running' | 'done' | 'failed'>().notNull(),
  pages: integer('pages').notNull().default(0),
  customers: integer('customers').notNull().default(0),
  failure: jsonb('failure').$type<ErrorView>(),
  startedAt: now('started_at'),
  finishedAt: at('finished_at'),
})

/** Recents and pins of a person. */
export const customerVisits = pgTable(
  'customer_visits',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    customerId: uuid('customer_id').notNull(),
    pinned: boolean('pinned').notNull().default(false),
    visitedAt: now('visited_at'),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.customerId] }),
    index('customer_visits_recent_idx').on(table.personId, table.visitedAt.desc().nullsFirst()),
  ],
)

/** Products per market, as Partner Center last listed them. */
export const catalogProducts = pgTable(
  'catalog_products',
  {
    market: char('market', { length: 2 }).notNull(),
    productId: text('product_id').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    publisherName: text('publisher_name').notNull(),
    productType: text('product_type').notNull(),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(
        (): ReturnType<typeof sql> =>
          sql`lower(${catalogProducts.title} || ' ' || ${catalogProducts.publisherName} || ' ' || ${catalogProducts.productId})`,
      ),
    readAt: now('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.market, table.productId] }),
    index('catalog_products_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
)

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
    content: jsonb('content').$type<DraftContent>().notNull(),
    /** What Microsoft last said of this draft as a cart. */
    cart: jsonb('cart').$type<ReviewedCart>(),
    /** Until then one process is writing Microsoft's cart of this draft: nothing is placed meanwhile. */
    cartUntil: at('cart_until'),
    cartBy: uuid('cart_by'),
    createdAt: now('created_at'),
    updatedAt: now('updated_at'),
    /** Who typed the newest version. */
    savedById: text('saved_by_id').references(() => people.id),
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
    content: jsonb('content').$type<DraftContent>().notNull(),
    cart: jsonb('cart').$type<ReviewedCart>().notNull(),
    attestation: jsonb('attestation').$type<AttestationRecord>().notNull(),
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

/** How long lines of a product took from placed to active here, in milliseconds. `*` is all products together. */
export const provisioningNorms = pgTable('provisioning_norms', {
  productId: text('product_id').primaryKey(),
  samples: integer('samples').notNull(),
  p50Ms: bigint('p50_ms', { mode: 'number' }).notNull(),
  p95Ms: bigint('p95_ms', { mode: 'number' }).notNull(),
  computedAt: now('computed_at'),
})

/** The account whose sign-in, renewed for ever, may ask what needs a person when no person is there. At most one row. */
export const serviceAccounts = pgTable('service_accounts', {
  id: text('id').primaryKey().default('service-account'),
  /** Its tokens; no cookie knows this session. */
  sessionId: text('session_id')
    .notNull()
    .references(() => sessions.id),
  connectedById: text('connected_by_id')
    .notNull()
    .references(() => people.id),
  connectedAt: now('connected_at'),
  /** When its sign-in was last renewed, and why that failed if it did. */
  checkedAt: at('checked_at'),
  failure: jsonb('failure').$type<ErrorView>(),
})

/** What was done with the service account, and what became of it. Only ever added to. */
export const serviceAccountEvents = pgTable('service_account_events', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: now('at'),
  kind: text('kind').$type<ServiceAccountEventKind>().notNull(),
  /** Who did it; null where it happened by itself. */
  personId: text('person_id').references(() => people.id),
  /** The account, as Entra calls it. */
  accountUpn: text('account_upn'),
  /** Why it was refused, or what the renewal failed with. */
  reason: text('reason').$type<ConnectRefusal | AppErrorCode>(),
})

/** Requests that processes have taken of the tenant's budget, by the second; old rows are swept away. */
export const requestPermits = pgTable(
  'request_permits',
  {
    tenant: text('tenant').notNull(),
    second: bigint('second', { mode: 'number' }).notNull(),
    permits: integer('permits').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.second] })],
)

/** Until when Microsoft asked the whole tenant to wait. */
export const requestPauses = pgTable('request_pauses', {
  tenant: text('tenant').primaryKey(),
  until: at('until').notNull(),
})
