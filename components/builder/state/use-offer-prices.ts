import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask, orThrow } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import type { OfferPrice, PricedOffer } from '@/lib/domain/offer-price'
import type { DraftLine } from '@/lib/domain/order-draft'

/** Price lists change by the month. */
const FRESH_FOR_MS = 10 * 60_000

/** The listed price of each line's offer, by `offerKey`; null where the list has none. Lines that are new follow in a moment. */
export function useOfferPrices(lines: readonly DraftLine[]): Readonly<Record<string, OfferPrice | null>> {
  const { customer, canOrder } = useBuilder()
  const offers = [...new Set(lines.map(offerKey))].filter(Boolean).sort()
  const { data } = useQuery({
    queryKey: ['offer-prices', customer.id, offers],
    queryFn: ({ signal }) => askPrices(customer.id, offers, signal),
    enabled: canOrder && offers.length > 0,
    placeholderData: keepPreviousData,
    staleTime: FRESH_FOR_MS,
  })
  return data ?? NONE
}

const NONE = {}

/** One text per offer, or '' for a line without one. */
export function offerKey({ productId, skuId, choice }: DraftLine): string {
  return choice ? [productId, skuId, choice.segment, choice.termDuration, choice.billingCycle].join('|') : ''
}

async function askPrices(customerId: string, keys: string[], signal: AbortSignal) {
  const offers = keys.map((key): PricedOffer => {
    const [productId = '', skuId = '', segment = '', termDuration = '', billingCycle = ''] = key.split('|')
    return { productId, skuId, segment, termDuration, billingCycle }
  })
  const prices = orThrow(
    await ask<(OfferPrice | null)[]>(`/api/customers/${customerId}/offer-prices`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ offers }),
      signal,
    }),
  )
  return Object.fromEntries(keys.map((key, index) => [key, prices[index] ?? null]))
}
