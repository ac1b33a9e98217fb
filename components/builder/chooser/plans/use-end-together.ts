import { useQuery } from '@tanstack/react-query'
import { ask, orThrow } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import type { Plan, PlanOffer } from '@/lib/domain/catalog'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import { describeEndDay, type TermEnds } from '@/lib/domain/term-ends/list-end-days'

const FRESH_FOR_MS = 10 * 60_000

/**
 * On which days a line of an offer may end together with what the customer has of its plan: those that the published rules
 * and Microsoft's own answer allow. Asked only where the customer has something. partner-center-api.md ch. 6.9.
 */
export function useEndTogether(plans: readonly Plan[], owned: readonly OwnedSubscription[]) {
  const { customer } = useBuilder()
  const terms = [...new Set(plans.flatMap((plan) => plan.choices.map(({ termDuration }) => termDuration)))]
    .filter(Boolean)
    .sort()
  const { data } = useQuery({
    queryKey: ['term-ends', customer.id, terms],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams(terms.map((term) => ['term', term]))
      return orThrow(await ask<TermEnds>(`/api/customers/${customer.id}/term-ends?${query}`, { signal }))
    },
    enabled: owned.length > 0 && terms.length > 0,
    staleTime: FRESH_FOR_MS,
  })
  return (plan: Plan, offer: PlanOffer): string[] => {
    if (!data || plan.isTrial || plan.provisioningVariables.length > 0) return []
    const days = owned
      .filter((one) => one.productId === plan.productId && one.skuId === plan.skuId)
      .flatMap(({ endDate }) => endDate ?? [])
    return [...new Set(days)].sort().filter((day) => {
      const { reason, subscriptions } = describeEndDay(data, offer.termDuration, day)
      return reason === null && subscriptions.length > 0
    })
  }
}
