import 'server-only'
import { sql } from 'drizzle-orm'
import { boolean, char, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ErrorView } from '@/lib/domain/app-error'
import type { Vetting } from '@/lib/domain/customer-row'
import { at, now } from './columns'
import { people } from './people'

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
    /** The customer signed in the admin center, so that no partner has to confirm anything. */
    signedDirectly: boolean('signed_directly'),
    validationStatus: text('validation_status'),
    /** Those that open something now. */
    qualifications: text('qualifications').array().notNull().default(sql`'{}'::text[]`),
    /** Those that open nothing: in review, or denied. */
    vetting: jsonb('vetting').$type<Vetting[]>().notNull().default([]),
    resellerName: text('reseller_name'),
    /** PartnerIDs of the indirect resellers that Microsoft names for this customer. */
    resellerIds: text('reseller_ids').array().notNull().default(sql`'{}'::text[]`),
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

/** Customers that were created here, by the request id of the one call: who did it, and what became of it. */
export const customerCreations = pgTable('customer_creations', {
  id: uuid('id').primaryKey(),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
  companyName: text('company_name').notNull(),
  domain: text('domain').notNull(),
  createdAt: now('created_at'),
  /** Set once Microsoft has answered that there it is. */
  customerId: uuid('customer_id'),
})
