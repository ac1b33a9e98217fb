import 'server-only'
import { sql } from 'drizzle-orm'
import {
  boolean,
  char,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import type { ErrorView } from '@/lib/domain/app-error'
import type { ProductKind } from '@/lib/domain/catalog'
import type { Money } from '@/lib/domain/money'
import type { Term } from '@/lib/domain/wire/catalog/availability'
import { at, now } from './columns'

const noTexts = sql`'{}'::text[]`

/** Markets whose catalogue is kept, since when, and who still needs it. */
export const catalogMarkets = pgTable('catalog_markets', {
  market: char('market', { length: 2 }).primaryKey(),
  /** When the list of products was last read as a whole. */
  listedAt: now('listed_at'),
  /** When somebody last searched it; one that nobody uses is not refreshed. */
  usedAt: now('used_at'),
  /** Why the newest refresh broke off. */
  failure: jsonb('failure').$type<ErrorView>(),
})

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
    subType: text('sub_type').notNull().default(''),
    kind: text('kind').$type<ProductKind>().notNull().default('license'),
    /** Segments in which it was listed: commercial, education, government, nonprofit. */
    segments: text('segments').array().notNull().default(noTexts),
    hasTrial: boolean('has_trial').notNull().default(false),
    /** Titles and ids of its plans in lower case, for the search. */
    plansText: text('plans_text').notNull().default(''),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(
        (): ReturnType<typeof sql> =>
          sql`lower(${catalogProducts.title} || ' ' || ${catalogProducts.publisherName} || ' ' || ${catalogProducts.productId})`,
      ),
    readAt: now('read_at'),
    /** When its plans were last read for the market; null while they wait to be. */
    plansReadAt: at('plans_read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.market, table.productId] }),
    index('catalog_products_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`),
    index('catalog_products_plans_idx').using('gin', sql`${table.plansText} gin_trgm_ops`),
    index('catalog_products_due_idx').on(table.market, table.plansReadAt.asc().nullsFirst()),
  ],
)

/** Plans (SKUs) per market: what a line may be of. */
export const catalogPlans = pgTable(
  'catalog_plans',
  {
    market: char('market', { length: 2 }).notNull(),
    productId: text('product_id').notNull(),
    skuId: text('sku_id').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    minimumQuantity: integer('minimum_quantity').notNull(),
    maximumQuantity: integer('maximum_quantity').notNull(),
    isTrial: boolean('is_trial').notNull(),
    isAddon: boolean('is_addon').notNull(),
    /** `product:sku` of the plans one of which is needed first. */
    prerequisites: text('prerequisites').array().notNull().default(noTexts),
    purchasePrerequisites: text('purchase_prerequisites').array().notNull().default(noTexts),
    provisioningVariables: text('provisioning_variables').array().notNull().default(noTexts),
    inventoryVariables: text('inventory_variables').array().notNull().default(noTexts),
    attestationType: text('attestation_type'),
    minimumCommitment: jsonb('minimum_commitment').$type<Money>(),
    readAt: now('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.market, table.productId, table.skuId] }),
    foreignKey({
      columns: [table.market, table.productId],
      foreignColumns: [catalogProducts.market, catalogProducts.productId],
    }).onDelete('cascade'),
  ],
)

/** What a plan is offered for: segment, term and billing cycle. The availability's id rotates; it is as last seen. */
export const catalogOffers = pgTable(
  'catalog_offers',
  {
    market: char('market', { length: 2 }).notNull(),
    productId: text('product_id').notNull(),
    skuId: text('sku_id').notNull(),
    segment: text('segment').notNull(),
    termDuration: text('term_duration').notNull(),
    billingCycle: text('billing_cycle').notNull(),
    availabilityId: text('availability_id').notNull(),
    currency: char('currency', { length: 3 }),
    isRenewable: boolean('is_renewable').notNull(),
    renewalOptions: jsonb('renewal_options').$type<Term['renewalOptions']>().notNull(),
    cancellationPolicies: jsonb('cancellation_policies').$type<Term['cancellationPolicies']>().notNull(),
    readAt: now('read_at'),
  },
  (table) => [
    primaryKey({
      columns: [table.market, table.productId, table.skuId, table.segment, table.termDuration, table.billingCycle],
    }),
    foreignKey({
      columns: [table.market, table.productId, table.skuId],
      foreignColumns: [catalogPlans.market, catalogPlans.productId, catalogPlans.skuId],
    }).onDelete('cascade'),
  ],
)

/** Promotions that are on, one row for each offer that they are for. */
export const catalogPromotions = pgTable(
  'catalog_promotions',
  {
    market: char('market', { length: 2 }).notNull(),
    segment: text('segment').notNull(),
    promotionId: text('promotion_id').notNull(),
    productId: text('product_id').notNull(),
    skuId: text('sku_id').notNull(),
    termDuration: text('term_duration').notNull(),
    billingCycle: text('billing_cycle').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    isAutoApplicable: boolean('is_auto_applicable').notNull(),
    /** Share of the price, 0 to 1. */
    discount: numeric('discount'),
    startsAt: at('starts_at'),
    endsAt: at('ends_at'),
    readAt: now('read_at'),
  },
  (table) => [
    primaryKey({
      columns: [table.market, table.promotionId, table.productId, table.skuId, table.termDuration, table.billingCycle],
    }),
    index('catalog_promotions_product_idx').on(table.market, table.productId),
  ],
)
