import 'server-only'
import { sql } from 'drizzle-orm'
import { char, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ErrorView } from '@/lib/domain/app-error'
import type { MpaState, PartnerKind } from '@/lib/domain/reseller'
import { at, now } from './columns'
import { people } from './people'

/** Our own address book of indirect resellers: from Partner Center's relationships, and from every check of an id. */
export const resellers = pgTable(
  'resellers',
  {
    mpnId: text('mpn_id').primaryKey(),
    tenantId: text('tenant_id'),
    name: text('name').notNull(),
    country: char('country', { length: 2 }),
    mpa: text('mpa').$type<MpaState>().notNull().default('unknown'),
    /** As Partner Center names it, "Active"; null where it lists no relationship with us. */
    relationship: text('relationship'),
    /** When Microsoft was last asked about this id. */
    checkedAt: at('checked_at'),
    /** Not offered any more, because somebody wanted it so. */
    hiddenAt: at('hidden_at'),
    hiddenById: text('hidden_by_id').references(() => people.id),
    createdAt: now('created_at'),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(
        (): ReturnType<typeof sql> =>
          sql`lower(${resellers.name} || ' ' || ${resellers.mpnId} || ' ' || coalesce(${resellers.tenantId}, '') || ' ' || coalesce(${resellers.country}::text, ''))`,
      ),
  },
  (table) => [
    index('resellers_name_idx').on(sql`lower(${table.name})`, table.mpnId),
    index('resellers_checked_idx').on(table.checkedAt),
  ],
)

/** One run over the address book; the newest row is the progress on screen. */
export const resellerRuns = pgTable(
  'reseller_runs',
  {
    id: uuid('id').primaryKey(),
    state: text('state').$type<'waiting' | 'running' | 'done' | 'failed'>().notNull(),
    /** Whose sign-in asks Microsoft, which answers no application here; null: the service account's. */
    sessionId: text('session_id'),
    /** Only these; null: Partner Center's list, and of all that is known what was not asked about lately. */
    mpnIds: text('mpn_ids').array(),
    total: integer('total').notNull().default(0),
    checked: integer('checked').notNull().default(0),
    failure: jsonb('failure').$type<ErrorView>(),
    createdAt: now('created_at'),
    finishedAt: at('finished_at'),
  },
  (table) => [index('reseller_runs_newest_idx').on(table.createdAt.desc().nullsFirst())],
)

/** What our own company is to Microsoft, by tenant. */
export const partnerFacts = pgTable('partner_facts', {
  tenantId: text('tenant_id').primaryKey(),
  kind: text('kind').$type<PartnerKind>().notNull(),
  /** Our own PartnerID, which cannot stand on an order of ours. */
  mpnId: text('mpn_id').notNull(),
  readAt: now('read_at'),
})
