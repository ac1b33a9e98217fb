import { useQuery } from '@tanstack/react-query'
import { useBuilder } from '@/components/builder/builder-context'
import type { DraftLine } from '@/lib/domain/order-draft'
import { describePlans, type PlanKey } from './line-options-api'

/** Terms change rarely within a sitting; Microsoft judges again with the cart. */
const FRESH_FOR_MS = 10 * 60_000

/** What the plans of these lines allow their terms; each plan is asked about once. */
export function usePlanTerms(lines: readonly Pick<DraftLine, 'productId' | 'skuId'>[]) {
  const { customer } = useBuilder()
  const plans = [...new Set(lines.filter((line) => line.skuId).map(planKey))].sort()
  return useQuery({
    queryKey: ['plan terms', customer.id, plans],
    queryFn: async ({ signal }) => {
      const described = await describePlans(customer.id, plans, signal)
      return new Map(described.map((plan) => [planKey(plan), plan]))
    },
    enabled: plans.length > 0,
    staleTime: FRESH_FOR_MS,
  })
}

export function planKey({ productId, skuId }: Pick<DraftLine, 'productId' | 'skuId'>): PlanKey {
  return `${productId}:${skuId}`
}
