import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { customers, customerVisits } from '@/lib/db/schema/customers'
import { orderEntries } from '@/lib/db/schema/history'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { visits } from '@/lib/db/schema/visits'
import { submissionReference } from '@/lib/domain/order-submission'
import type { PaletteHit } from '@/lib/domain/palette'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from '@/lib/services/customers/customer-record'
import { customerHit } from './palette-hit'

/** Shown with nothing typed. */
const ROWS = 8

type Recent = { hit: PaletteHit; at: Date }

/** What the person opened lately, the last first. A draft that was placed or discarded since is left out. */
export async function listRecent(context: ActorContext): Promise<PaletteHit[]> {
  const found = await Promise.all([listCustomers(context), listOrders(context), listDrafts(context)])
  const newest = found.flat().sort((a, b) => b.at.getTime() - a.at.getTime())
  return newest.slice(0, ROWS).map(({ hit }) => hit)
}

async function listCustomers({ db, actor }: ActorContext): Promise<Recent[]> {
  const rows = await db
    .select({ ...customerColumns, at: customerVisits.visitedAt })
    .from(customerVisits)
    .innerJoin(customers, eq(customers.id, customerVisits.customerId))
    .where(eq(customerVisits.personId, actor.personId))
    .orderBy(desc(customerVisits.visitedAt))
    .limit(ROWS)
  return rows.map(({ at, ...row }) => {
    return { hit: customerHit(toCustomerRow(row)), at }
  })
}

async function listOrders({ db, actor }: ActorContext): Promise<Recent[]> {
  const { id, number, orderIds, customerName: name, firstTitle: title, status } = orderEntries
  const rows = await db
    .select({ id, number, orderIds, name, title, status, at: visits.visitedAt })
    .from(visits)
    .innerJoin(orderEntries, eq(orderEntries.id, visits.id))
    .where(and(eq(visits.personId, actor.personId), eq(visits.noun, 'order')))
    .orderBy(desc(visits.visitedAt))
    .limit(ROWS)
  return rows.map(({ at, number, orderIds, ...row }) => {
    const reference = number === null ? (orderIds[0] ?? '') : submissionReference(number)
    return { hit: { kind: 'order', reference, ...row }, at }
  })
}

async function listDrafts({ db, actor }: ActorContext): Promise<Recent[]> {
  const line = sql`${orderDrafts.content}->'lines'->0`
  const rows = await db
    .select({
      id: orderDrafts.id,
      customerId: customers.id,
      name: customers.companyName,
      title: sql<string | null>`coalesce(nullif(${line}->>'skuTitle', ''), nullif(${line}->>'productTitle', ''))`,
      owner: people,
      at: visits.visitedAt,
    })
    .from(visits)
    .innerJoin(orderDrafts, eq(orderDrafts.id, visits.id))
    .innerJoin(customers, eq(customers.id, orderDrafts.customerId))
    .innerJoin(people, eq(people.id, orderDrafts.ownerId))
    .where(
      and(
        eq(visits.personId, actor.personId),
        eq(visits.noun, 'draft'),
        isNull(orderDrafts.discardedAt),
        isNull(orderDrafts.placedAt),
      ),
    )
    .orderBy(desc(visits.visitedAt))
    .limit(ROWS)
  return rows.map(({ at, owner, ...row }) => {
    return { hit: { kind: 'draft', ...row, ownerName: owner.id === actor.personId ? null : owner.name }, at }
  })
}
