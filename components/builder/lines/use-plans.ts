import { useQuery } from '@tanstack/react-query'
import { useBuilder } from '@/components/builder/builder-context'

/** Offers change rarely within a sitting; the review asks Microsoft again before anything is ordered. */
const FRESH_FOR_MS = 10 * 60_000

/** The plans of a product for this customer, asked once `wanted`. */
export function usePlans(productId: string, wanted: boolean) {
  const { api, customer } = useBuilder()
  return useQuery({
    queryKey: ['plans', customer.id, productId],
    queryFn: ({ signal }) => api.listPlans(productId, signal),
    enabled: wanted && productId !== '',
    staleTime: FRESH_FOR_MS,
  })
}
