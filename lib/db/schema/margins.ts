import 'server-only'
import { bigint, jsonb, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { MarginKind, MarginRule, PriceFamily } from '@/lib/domain/margins/margin-rule'
import { now } from './columns'
import { people } from './people'

/** How our sell prices are made. Null in a column means: whichever. The most specific rule wins. */
export const marginRules = pgTable(
  'margin_rules',
  {
    id: uuid('id').primaryKey(),
    customerId: uuid('customer_id'),
    family: text('family').$type<PriceFamily>(),
    productId: text('product_id'),
    kind: text('kind').$type<MarginKind>().notNull(),
    percent: numeric('percent').notNull(),
    /** The least margin, in percent of the sell price; null leaves it to a more general rule. */
    floorPercent: numeric('floor_percent'),
    changedById: text('changed_by_id')
      .notNull()
      .references(() => people.id),
    changedAt: now('changed_at'),
  },
  (table) => [unique('margin_rules_scope_idx').on(table.customerId, table.family, table.productId).nullsNotDistinct()],
)

/** Who changed which rule, from what to what. Only ever added to. */
export const marginRuleChanges = pgTable('margin_rule_changes', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: now('at'),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
  /** Null where it was made, or taken away. */
  before: jsonb('before').$type<MarginRule>(),
  after: jsonb('after').$type<MarginRule>(),
})
