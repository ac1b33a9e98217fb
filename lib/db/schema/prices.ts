import 'server-only'
import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { at, now } from './columns'
import { people, sessions } from './people'

/** One import of a market's price sheets. What it brings holds from its end on, all at once. */
export const priceImports = pgTable(
  'price_imports',
  {
    id: uuid('id').primaryKey(),
    /** ISO 3166 alpha-2. */
    market: char('market', { length: 2 }).notNull(),
    state: text('state').$type<'waiting' | 'running' | 'done' | 'failed'>().notNull(),
    /** Who asked for it; null for the nightly one. */
    personId: text('person_id').references(() => people.id),
    /** Whose sign-in reads the sheets; null for the service account. */
    sessionId: text('session_id'),
    /** The sheet that is being read, and those that were. */
    view: text('view'),
    /** Names the attempt that writes: one that was cut off and comes back writes nothing. */
    runId: uuid('run_id'),
    viewsRead: text('views_read').array().notNull().default(sql`'{}'::text[]`),
    rows: integer('rows').notNull().default(0),
    raised: integer('raised').notNull().default(0),
    lowered: integer('lowered').notNull().default(0),
    added: integer('added').notNull().default(0),
    removed: integer('removed').notNull().default(0),
    failure: jsonb('failure').$type<ErrorView>(),
    requestedAt: now('requested_at'),
    startedAt: at('started_at'),
    /** When it last said that it goes on. */
    movedAt: now('moved_at'),
    finishedAt: at('finished_at'),
  },
  (table) => [
    index('price_imports_market_idx').on(table.market, table.requestedAt.desc()),
    /** One at a time per market. */
    uniqueIndex('price_imports_open_idx').on(table.market).where(sql`state in ('waiting', 'running')`),
  ],
)

/** What a price is of: together they name one row of a sheet. `''` stands for what does not apply. */
const offerColumns = {
  market: char('market', { length: 2 }).notNull(),
  /** The sheet: `updatedlicensebased`, `software`, `marketplace`. */
  view: text('view').notNull(),
  productId: text('product_id').notNull(),
  skuId: text('sku_id').notNull(),
  segment: text('segment').notNull(),
  termDuration: text('term_duration').notNull(),
  billingCycle: text('billing_cycle').notNull(),
  /** First quantity of the tier; 0 without tiers. */
  tierMin: bigint('tier_min', { mode: 'number' }).notNull(),
}

const priceColumns = {
  /** Last quantity of the tier; null without end. */
  tierMax: bigint('tier_max', { mode: 'number' }),
  currency: char('currency', { length: 3 }).notNull(),
  /** Per unit and billing period of the term. ch. 5.11. */
  unitPrice: numeric('unit_price').notNull(),
  erpPrice: numeric('erp_price'),
  productTitle: text('product_title').notNull(),
  skuTitle: text('sku_title').notNull(),
  publisher: text('publisher').notNull(),
  /** As the sheet says; a price that did not change keeps its first start. */
  effectiveStart: at('effective_start'),
  effectiveEnd: at('effective_end'),
}

/** Prices as our imports found them; superseded rows stay, so that an old quote can be explained. */
export const offerPrices = pgTable(
  'offer_prices',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ...offerColumns,
    ...priceColumns,
    /** The import that brought it, and the one that found another price or none; null while it holds. */
    importId: uuid('import_id').notNull(),
    endedByImportId: uuid('ended_by_import_id'),
    validFrom: at('valid_from').notNull(),
    validUntil: at('valid_until'),
  },
  (table) => [
    uniqueIndex('offer_prices_current_idx')
      .on(
        table.market,
        table.productId,
        table.skuId,
        table.segment,
        table.termDuration,
        table.billingCycle,
        table.tierMin,
        table.view,
      )
      .where(sql`valid_until is null`),
    index('offer_prices_history_idx').on(table.market, table.productId, table.skuId, table.validFrom),
    index('offer_prices_import_idx').on(table.importId),
    index('offer_prices_ended_idx').on(table.endedByImportId).where(sql`ended_by_import_id is not null`),
  ],
)

/** Rows of an import that has not come to its end. */
export const priceRowsRead = pgTable(
  'price_rows_read',
  { importId: uuid('import_id').notNull(), ...offerColumns, ...priceColumns },
  (table) => [index('price_rows_read_import_idx').on(table.importId)],
)

/** Access tokens of a sign-in for another audience than Partner Center's; its refresh token is in `sessions`. ch. 2.3. */
export const audienceTokens = pgTable(
  'audience_tokens',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    audience: text('audience').notNull(),
    sealedAccessToken: text('sealed_access_token').notNull(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.audience] })],
)
