import 'server-only'
import { eq, isNull, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { resellers } from '@/lib/db/schema/resellers'
import type { AttributionChoices, OfferedReseller } from '@/lib/domain/reseller'
import type { ActorContext } from '@/lib/services/context'
import { findLastAttribution } from './find-last-attribution'
import { resellerColumns, toReseller } from './list-resellers'
import { findPartnerFacts, readPartnerFacts } from './partner-facts'
import { keepResellersFresh } from './runs/keep-resellers-fresh'

const NEARNESS: OfferedReseller['nearness'][] = ['ofCustomer', 'lastOrders', 'other']

/**
 * Who may be put on an order of this customer, from our address book: its own resellers, then those of its last order,
 * then all by name. Only while the book is empty Microsoft is asked first. Nothing for a direct-bill partner. Throws AppError.
 */
export async function getAttributionChoices(context: ActorContext, customerId: string): Promise<AttributionChoices> {
  const { db } = context
  const facts = (await findPartnerFacts(db)) ?? (await readPartnerFacts(db, context.partnerCenter))
  await keepResellersFresh(context)
  if (facts.kind === 'direct-bill') return { kind: facts.kind, resellers: [], last: null }

  const [rows, [customer], last] = await Promise.all([
    db
      .select(resellerColumns)
      .from(resellers)
      .where(isNull(resellers.hiddenAt))
      .orderBy(sql`lower(${resellers.name})`, resellers.mpnId),
    db.select({ resellerIds: customers.resellerIds }).from(customers).where(eq(customers.id, customerId)),
    findLastAttribution(context, customerId),
  ])
  const own = new Set(customer?.resellerIds)
  const before = new Set(last ? [last.primary, ...last.additional] : [])
  const nearness = (mpnId: string) => (own.has(mpnId) ? 'ofCustomer' : before.has(mpnId) ? 'lastOrders' : 'other')
  const offered = rows.map((row) => ({ ...toReseller(row), nearness: nearness(row.mpnId) }) as const)
  const byNearness = NEARNESS.flatMap((near) => offered.filter((one) => one.nearness === near))
  return { kind: facts.kind, resellers: byNearness, last }
}
