import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { marginRuleChanges, marginRules } from '@/lib/db/schema/margins'
import { MarginRule } from '@/lib/domain/margins/margin-rule'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'

export const SaveMarginRule = MarginRule
export const RemoveMarginRule = z.object({ id: z.guid() })

/**
 * Makes a rule, or gives the one for the same customers and products another content, and writes down who did. Sell
 * prices follow at once; quotes that were issued stay as they are. Throws AppError notAllowedToAdminister.
 */
export async function saveMarginRule({ db, actor }: ActorContext, rule: MarginRule): Promise<void> {
  assertMayAdminister(actor)
  await db.transaction(async (tx) => {
    const before = await readRule(tx, ofScope(rule))
    const changed = { ...rule, changedById: actor.personId, changedAt: new Date() }
    if (before) await tx.update(marginRules).set(changed).where(eq(marginRules.id, before.id))
    else await tx.insert(marginRules).values({ id: randomUUID(), ...changed })
    await tx
      .insert(marginRuleChanges)
      .values({ personId: actor.personId, before: before ? MarginRule.parse(withoutId(before)) : null, after: rule })
  })
}

/** Takes a rule away and writes down who did; nothing happens when it is gone already. Throws AppError notAllowedToAdminister. */
export async function removeMarginRule(
  { db, actor }: ActorContext,
  { id }: z.infer<typeof RemoveMarginRule>,
): Promise<void> {
  assertMayAdminister(actor)
  await db.transaction(async (tx) => {
    const before = await readRule(tx, eq(marginRules.id, id))
    if (!before) return
    await tx.delete(marginRules).where(eq(marginRules.id, id))
    await tx
      .insert(marginRuleChanges)
      .values({ personId: actor.personId, before: MarginRule.parse(withoutId(before)), after: null })
  })
}

async function readRule(tx: Pick<Database, 'select'>, where: SQL | undefined) {
  const { id, customerId, family, productId, kind, percent, floorPercent } = marginRules
  const [row] = await tx
    .select({ id, customerId, family, productId, kind, percent, floorPercent })
    .from(marginRules)
    .where(where)
    .for('update')
  return row
}

function withoutId({ id: _, ...rule }: { id: string } & MarginRule): MarginRule {
  return rule
}

function ofScope({ customerId, family, productId }: MarginRule): SQL | undefined {
  const is = (column: PgColumn, value: string | null) => (value === null ? isNull(column) : eq(column, value))
  return and(
    is(marginRules.customerId, customerId),
    is(marginRules.family, family),
    is(marginRules.productId, productId),
  )
}
