import { ask, orThrow } from '@/components/builder/ask-server'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import type { LinePromotion } from '@/lib/domain/promotions/line-promotion'

/** By the line's key; lines whose plan has no promotion are left out. */
export type PromotionsOfLines = Readonly<Record<string, LinePromotion[] | undefined>>

type AskedLine = { key: string; productId: string; skuId: string; choice: PlanChoice; quantity: number | null }

/** What has to be known of each line to judge its promotions; lines without a choice cannot be asked about. */
export function toQuestion(lines: readonly DraftLine[]): AskedLine[] {
  return lines.flatMap(({ key, productId, skuId, choice, quantity }) =>
    choice && skuId ? [{ key, productId, skuId, choice, quantity: isCount(quantity) ? quantity : null }] : [],
  )
}

/** Asks about all lines at once. Throws RefusedError. */
export async function checkPromotions(
  customerId: string,
  lines: readonly AskedLine[],
  signal: AbortSignal,
): Promise<PromotionsOfLines> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lines }),
    signal,
  }
  return orThrow(await ask<PromotionsOfLines>(`/api/customers/${customerId}/promotions`, init))
}

function isCount(quantity: number | null): boolean {
  return quantity !== null && Number.isSafeInteger(quantity) && quantity > 0
}
