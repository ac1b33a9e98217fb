import { queryOptions, useQuery } from '@tanstack/react-query'
import type { BuilderApi } from '@/components/builder/builder-api'
import { useBuilder } from '@/components/builder/builder-context'

/** Offers change rarely within a sitting; the review asks Microsoft again before anything is ordered. */
const FRESH_FOR_MS = 10 * 60_000

/** The question for the plans of a product, the same wherever it is asked. */
export function plansQuery(api: BuilderApi, customerId: string, productId: string) {
  return queryOptions({
    queryKey: ['plans', customerId, productId],
    queryFn: ({ signal }) => api.listPlans(productId, signal),
    staleTime: FRESH_FOR_MS,
  })
}

/** The plans of a product for this customer, asked once `wanted`. */
export function usePlans(productId: string, wanted: boolean) {
  const { api, customer } = useBuilder()
  return useQuery({ ...plansQuery(api, customer.id, productId), enabled: wanted && productId !== '' })
}
