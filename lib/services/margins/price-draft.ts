import 'server-only'
import type { DraftView } from '@/lib/domain/draft-view'
import { priceOf, type SellPrice } from '@/lib/domain/margins/price-of'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import type { ReviewedCart } from '@/lib/domain/review'
import type { ActorContext } from '@/lib/services/context'
import { findPriceRows } from '@/lib/services/prices/find-price-rows'
import { listMarginRules } from './list-margin-rules'

type ChosenLine = DraftLine & { choice: PlanChoice }
/** A line with what it costs by the sheet and what the customer pays; no `price` where neither sheet nor cart names one. */
export type PricedLine = { line: ChosenLine; price: (SellPrice & { currency: string; unitPrice: string }) | null }

/**
 * Takes a draft, and what Microsoft's cart last said of it; returns its lines that say what they are, in their order,
 * each with its price per unit and billing period by our rules. What no sheet names is priced by the cart. For the server
 * alone: margins are not everybody's.
 */
export async function priceDraft(
  context: Pick<ActorContext, 'db'>,
  { customer, content }: Pick<DraftView, 'customer' | 'content'>,
  cart: ReviewedCart | null,
): Promise<PricedLine[]> {
  const lines = content.lines.filter((line): line is ChosenLine => line.choice !== null && line.skuId !== '')
  const offers = lines.map(({ productId, skuId, choice, quantity }) => {
    return { productId, skuId, ...choice, quantity: quantity ?? undefined }
  })
  const rows = customer.country ? await findPriceRows(context, customer.country, offers) : []
  const rules = await listMarginRules(context)
  return lines.map((line, index) => {
    const row = rows[index]
    const base = row ?? priceInCart(line, cart)
    if (!base) return { line, price: null }
    const scope = { customerId: customer.id, family: row?.view ?? '', productId: line.productId }
    const { currency, unitPrice } = base
    return { line, price: { ...priceOf(base, scope, rules), currency, unitPrice } }
  })
}

/** Only what was answered for this very line and plan. */
function priceInCart({ key, productId, skuId, choice }: ChosenLine, cart: ReviewedCart | null) {
  const answer = cart?.lines.find((line) => line.key === key)
  if (!answer?.catalogItemId.startsWith(`${productId}:${skuId}:`) || answer.listPrice === null) return undefined
  if (answer.termDuration !== choice.termDuration || answer.billingCycle !== choice.billingCycle) return undefined
  return { currency: answer.currency, unitPrice: answer.listPrice, erpPrice: null }
}
