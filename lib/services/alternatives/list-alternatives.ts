import 'server-only'
import { z } from 'zod'
import { compareOffers } from '@/lib/domain/alternatives/compare-offers'
import type { LineAlternatives } from '@/lib/domain/alternatives/for-all-lines'
import { todayIn } from '@/lib/domain/calendar-day'
import type { Plan } from '@/lib/domain/catalog'
import type { DraftView } from '@/lib/domain/draft-view'
import { itemOf } from '@/lib/domain/guards/item-of'
import { segmentsOf } from '@/lib/domain/segments'
import { getMarket } from '@/lib/services/catalog/get-market'
import { listKeptPlans } from '@/lib/services/catalog/list-kept-plans'
import { listPlans } from '@/lib/services/catalog/list-plans'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { findOfferPrices } from '@/lib/services/prices/find-offer-prices'

export const ListAlternatives = z.object({ draftId: z.guid() })
export type ListAlternatives = z.infer<typeof ListAlternatives>

export type Alternatives = { draftVersion: number; lines: LineAlternatives[] }

/**
 * In which other ways the plans of a draft could be bought, by our catalogue and list prices. Lines that can be bought in one
 * way only are left out. Throws AppError notFound, and what Partner Center refuses.
 */
export async function listAlternatives(context: ActorContext, { draftId }: ListAlternatives): Promise<Alternatives> {
  const draft = await getDraft(context, draftId)
  const { customer, content, version } = draft
  const market = await getMarket(context, customer.id)
  const plans = await listPlansOf(context, draft, market)
  const choicesOf = new Map(plans.map((plan) => [itemOf(plan), plan.choices]))
  const asked = content.lines.flatMap((line) =>
    (choicesOf.get(itemOf(line)) ?? []).map((choice) => ({ line, choice, quantity: line.quantity ?? 1 })),
  )
  const prices = await findOfferPrices(context, {
    market,
    customerId: customer.id,
    offers: asked.map(({ line: { productId, skuId }, choice, quantity }) => {
      const { segment, termDuration, billingCycle } = choice
      return { productId, skuId, segment, termDuration, billingCycle, quantity }
    }),
  })
  const offers = asked.map((one, index) => ({ ...one, price: prices[index] ?? null }))
  const start = todayIn('UTC')
  const lines = content.lines.flatMap((line): LineAlternatives[] => {
    if (!line.choice) return []
    const quantity = line.quantity ?? 1
    const own = offers.flatMap((one) => (one.line.key === line.key ? { ...one.choice, price: one.price } : []))
    const ways = compareOffers(own, { choice: line.choice, quantity, start })
    return ways.length === 0 ? [] : [{ lineKey: line.key, title: line.skuTitle || line.productTitle, quantity, ways }]
  })
  return { draftVersion: version, lines }
}

/** As our catalogue has them; Microsoft is asked for what it does not have yet. */
async function listPlansOf(
  context: ActorContext,
  { customer, content }: Pick<DraftView, 'customer' | 'content'>,
  market: string,
): Promise<Plan[]> {
  const ids = new Set(content.lines.filter(({ skuId }) => skuId !== '').map(itemOf))
  const kept = await listKeptPlans(context.db, market, { ids: [...ids] }, segmentsOf(customer.qualifications))
  const known = new Set(kept.map(itemOf))
  const missing = new Set([...ids].filter((id) => !known.has(id)).map((id) => id.split(':')[0] ?? ''))
  const read = await Promise.all(
    [...missing].map((productId) => listPlans(context, { customerId: customer.id, productId })),
  )
  return [...kept, ...read.flat()]
}
