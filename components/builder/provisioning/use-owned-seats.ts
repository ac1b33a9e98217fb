import { useQuery } from '@tanstack/react-query'
import { ask, orThrow } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { OwnedSeats } from '@/lib/domain/provisioning/seats-left'

const FRESH_FOR_MS = 5 * 60_000

/** How many seats of a line's plan the customer has; 0 until it is known, and asked once for all lines. */
export function useOwnedSeats(line: Pick<DraftLine, 'productId' | 'skuId'> | undefined): number {
  const { customer } = useBuilder()
  const { data } = useQuery({
    queryKey: ['owned seats', customer.id],
    queryFn: async ({ signal }): Promise<OwnedSeats> =>
      orThrow(await ask(`/api/customers/${customer.id}/owned-seats`, { signal })),
    enabled: Boolean(line?.skuId),
    select: (seats) => (line ? seats[`${line.productId}:${line.skuId}`] : undefined),
    staleTime: FRESH_FOR_MS,
  })
  return data ?? 0
}
