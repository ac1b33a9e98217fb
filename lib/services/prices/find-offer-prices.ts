import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { offerPrices } from '@/lib/db/schema/prices'
import { type Actor, maySeeMargins } from '@/lib/domain/actor'
import { priceOf } from '@/lib/domain/margins/price-of'
import type { OfferPrice, PricedOffer } from '@/lib/domain/offer-price'
import { sameEnum } from '@/lib/domain/wire/enums'
import { listMarginRules } from '@/lib/services/margins/list-margin-rules'

type Context = { db: Database; actor?: Pick<Actor, 'roles'> }
type Question = { market: string; customerId: string; offers: readonly PricedOffer[] }
type PriceRow = typeof offerPrices.$inferSelect

/**
 * Takes a market (ISO alpha-2), the customer and the offers; returns what each costs per unit and billing period by the
 * newest complete price sheet, in the same order, null where none names it. What the customer pays, and what stays with us,
 * is there only for a person who may see margins: without one in the context nobody may. partner-center-api.md ch. 5.11.
 */
export async function findOfferPrices(context: Context, question: Question): Promise<(OfferPrice | null)[]> {
  const { market, customerId, offers } = question
  if (offers.length === 0) return []
  const rows = await readRows(context.db, market, offers)
  const seesMargins = context.actor !== undefined && maySeeMargins(context.actor)
  const rules = seesMargins && rows.size > 0 ? await listMarginRules(context) : []
  return offers.map((offer) => {
    const row = rows.get(keyOf(offer))?.find((one) => fits(one, offer))
    if (!row) return null
    const { currency, unitPrice, erpPrice } = row
    if (!seesMargins) return { currency, unitPrice, erpPrice, sellPrice: null, marginPercent: null }
    const { sellPrice, marginPercent } = priceOf(row, { customerId, family: row.view, productId: row.productId }, rules)
    return { currency, unitPrice, erpPrice, sellPrice, marginPercent }
  })
}

async function readRows(db: Database, market: string, offers: readonly PricedOffer[]) {
  const rows = await db
    .select()
    .from(offerPrices)
    .where(
      and(
        eq(offerPrices.market, market),
        isNull(offerPrices.validUntil),
        inArray(offerPrices.productId, [...new Set(offers.map(({ productId }) => productId))]),
      ),
    )
  return Map.groupBy(rows, keyOf)
}

const keyOf = ({ productId, skuId }: { productId: string; skuId: string }) => `${productId}:${skuId}`

/** Without a quantity it is the price of the first. */
function fits(row: PriceRow, { segment, termDuration, billingCycle, quantity = 1 }: PricedOffer): boolean {
  const isOffer =
    sameEnum(row.segment, segment) && row.termDuration === termDuration && sameEnum(row.billingCycle, billingCycle)
  return isOffer && quantity >= row.tierMin && (row.tierMax === null || quantity <= row.tierMax)
}
