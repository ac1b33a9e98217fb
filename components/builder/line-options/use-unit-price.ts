import { useOrderPiece } from '@/components/builder/state/order-state'
import { offerKey, useOfferPrices } from '@/components/builder/state/use-offer-prices'
import { findAnswer } from '@/components/builder/summary/line-price'
import type { DraftLine } from '@/lib/domain/order-draft'

/** List price of one unit for one billing period: of the price list, or as Microsoft's cart last said. */
export function useUnitPrice(line: DraftLine): { unitPrice: string; currency: string } | undefined {
  const listed = useOfferPrices([line])[offerKey(line)]
  const answer = useOrderPiece(({ prices }) => findAnswer(prices.cart, line))
  if (listed) return { unitPrice: listed.unitPrice, currency: listed.currency }
  return answer?.listPrice ? { unitPrice: answer.listPrice, currency: answer.currency } : undefined
}
