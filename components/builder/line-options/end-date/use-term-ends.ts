import { useQuery } from '@tanstack/react-query'
import { ask, orThrow } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import type { TermEnds } from '@/lib/domain/term-ends/list-end-days'
import { hasTerm } from '@/lib/domain/term-ends/term-days'

/** What the customer has may change; Microsoft judges again with the cart. */
const FRESH_FOR_MS = 3 * 60_000

/** On which days first terms that begin today may end, for all these terms at once; what has no term is left out. */
export function useTermEnds(terms: readonly string[]) {
  const { customer } = useBuilder()
  const asked = [...new Set(terms.filter(hasTerm))].sort()
  return useQuery({
    queryKey: ['term ends', customer.id, asked],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams(asked.map((term) => ['term', term]))
      return orThrow(await ask<TermEnds>(`/api/customers/${customer.id}/term-ends?${query}`, { signal }))
    },
    enabled: asked.length > 0,
    staleTime: FRESH_FOR_MS,
  })
}
