import 'server-only'
import { desc, eq, inArray } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { marginRuleChanges, marginRules } from '@/lib/db/schema/margins'
import { people } from '@/lib/db/schema/people'
import { offerPrices } from '@/lib/db/schema/prices'
import { maySeeMargins } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'
import type { MarginRule } from '@/lib/domain/margins/margin-rule'
import type { MarginRuleChange, MarginRuleView } from '@/lib/domain/margins/margin-rule-view'
import type { ActorContext } from '@/lib/services/context'

const CHANGES_SHOWN = 20

/**
 * All rules, general ones first, and the last changes of them, newest first. Throws AppError notFound for who may not see
 * margins.
 */
export async function listMargins({
  db,
  actor,
}: Pick<ActorContext, 'db' | 'actor'>): Promise<{ rules: MarginRuleView[]; changes: MarginRuleChange[] }> {
  if (!maySeeMargins(actor)) throw new AppError('notFound')
  const [rules, changes] = await Promise.all([
    db
      .select({ rule: marginRules, by: people.name })
      .from(marginRules)
      .innerJoin(people, eq(people.id, marginRules.changedById)),
    db
      .select({ change: marginRuleChanges, by: people.name })
      .from(marginRuleChanges)
      .innerJoin(people, eq(people.id, marginRuleChanges.personId))
      .orderBy(desc(marginRuleChanges.id))
      .limit(CHANGES_SHOWN),
  ])
  const named = [
    ...rules.map(({ rule }) => rule),
    ...changes.flatMap(({ change }) => change.after ?? change.before ?? []),
  ]
  const names = await readNames({ db }, named)
  return {
    rules: rules
      .map(({ rule: { changedById: _, ...rule }, by }) => ({
        ...{ ...rule, ...names(rule) },
        ...{ changedBy: by, changedAt: rule.changedAt.toISOString() },
      }))
      .sort((a, b) => rank(a) - rank(b) || labelOf(a).localeCompare(labelOf(b))),
    changes: changes.map(({ change: { id, at, before, after }, by }) => {
      return { id, by, before, after, at: at.toISOString(), ...names(after ?? before) }
    }),
  }
}

const rank = ({ customerId, productId, family }: MarginRule) =>
  (customerId ? 4 : 0) + (productId ? 2 : 0) + (family ? 1 : 0)
const labelOf = ({ customerName, productTitle }: MarginRuleView) => `${customerName ?? ''} ${productTitle ?? ''}`

async function readNames({ db }: Pick<ActorContext, 'db'>, rules: MarginRule[]) {
  const customerIds = rules.flatMap(({ customerId }) => customerId ?? [])
  const productIds = rules.flatMap(({ productId }) => productId ?? [])
  const [people, products] = await Promise.all([
    db
      .select({ id: customers.id, name: customers.companyName })
      .from(customers)
      .where(inArray(customers.id, customerIds)),
    db
      .selectDistinctOn([offerPrices.productId], { id: offerPrices.productId, title: offerPrices.productTitle })
      .from(offerPrices)
      .where(inArray(offerPrices.productId, productIds)),
  ])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const titleOf = new Map(products.map(({ id, title }) => [id, title]))
  return (rule: MarginRule | null) => ({
    customerName: nameOf.get(rule?.customerId ?? '') ?? rule?.customerId ?? null,
    productTitle: titleOf.get(rule?.productId ?? '') ?? rule?.productId ?? null,
  })
}
