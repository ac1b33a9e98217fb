import 'server-only'
import type { Database } from '@/lib/db/client'
import { type Actor, maySeeMargins } from '@/lib/domain/actor'
import { priceOf } from '@/lib/domain/margins/price-of'
import type { OfferPrice, PricedOffer } from '@/lib/domain/offer-price'
import { listMarginRules } from '@/lib/services/margins/list-margin-rules'
import { findPriceRows } from './find-price-rows'

type Context = { db: Database; actor?: Pick<Actor, 'roles'> }
type Question = { market: string; customerId: string; offers: readonly PricedOffer[] }

/**
 * Takes a market (ISO alpha-2), the customer and the offers; returns what each costs per unit and billing period by the
 * newest complete price sheet, in the same order, null where none names it. What the customer pays, and what stays with us,
 * is there only for a person who may see margins: without one in the context nobody may. partner-center-api.md ch. 5.11.
 */
export async function findOfferPrices(context: Context, question: Question): Promise<(OfferPrice | null)[]> {
  const { market, customerId, offers } = question
  const rows = await findPriceRows(context, market, offers)
  const seesMargins = context.actor !== undefined && maySeeMargins(context.actor)
  const rules = seesMargins && rows.some(Boolean) ? await listMarginRules(context) : []
  return rows.map((row) => {
    if (!row) return null
    const { currency, unitPrice, erpPrice } = row
    if (!seesMargins) return { currency, unitPrice, erpPrice, sellPrice: null, marginPercent: null }
    const { sellPrice, marginPercent } = priceOf(row, { customerId, family: row.view, productId: row.productId }, rules)
    return { currency, unitPrice, erpPrice, sellPrice, marginPercent }
  })
}
