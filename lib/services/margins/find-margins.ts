import 'server-only'
import { maySeeMargins } from '@/lib/domain/actor'
import type { DraftView } from '@/lib/domain/draft-view'
import { isUnderFloor, type LineMargin } from '@/lib/domain/margins/line-margin'
import { marginOf } from '@/lib/domain/margins/price-of'
import type { ReviewedCart } from '@/lib/domain/review'
import type { ActorContext } from '@/lib/services/context'
import { findQuotedPrices } from '@/lib/services/quotes/find-quoted-prices'
import { priceDraft } from './price-draft'

/**
 * Takes a draft and what Microsoft's cart last said of it; returns for each line with a price what it costs us, what the
 * customer pays, what stays with us, and whether that is less than our rules allow: a promotion may have been lost, or a
 * price have risen since it was quoted. Nothing at all for who may not see margins. partner-center-api.md ch. 6.4.
 */
export async function findMargins(
  context: Pick<ActorContext, 'db' | 'actor'>,
  draft: Pick<DraftView, 'id' | 'customer' | 'content'>,
  cart: ReviewedCart | null,
): Promise<LineMargin[]> {
  if (!maySeeMargins(context.actor)) return []
  const [lines, quoted] = await Promise.all([priceDraft(context, draft, cart), findQuotedPrices(context, draft.id)])
  return lines.flatMap(({ line, price }) => {
    if (!price) return []
    const answer = cart?.lines.find(({ key, error }) => key === line.key && error === null)
    const cost = answer?.discountedPrice ?? answer?.listPrice ?? price.unitPrice
    const quotedPrice = quoted(line, price.currency)
    const sellPrice = quotedPrice ?? price.sellPrice
    return {
      key: line.key,
      currency: price.currency,
      cost,
      sellPrice,
      isQuoted: quotedPrice !== undefined,
      marginPercent: marginOf(sellPrice, cost),
      floorPercent: price.floorPercent,
      isUnderFloor: isUnderFloor(sellPrice, cost, price.floorPercent),
    }
  })
}
