import { useQueries } from '@tanstack/react-query'
import { useBuilder } from '@/components/builder/builder-context'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { PartnerIdCheck } from '@/lib/domain/reseller'
import { useSettled } from './use-settled'

/** Keys that follow each other faster belong to one id. */
const TYPING_PAUSE_MS = 500
const FRESH_FOR_MS = 10 * 60_000

export type PartnerCheck = { state: 'checking' } | { state: 'failed' } | { state: 'known'; check: PartnerIdCheck }

/** What Microsoft says of each id that could be one; asked once per id, when the typing has paused. */
export function usePartnerChecks(ids: readonly string[]): Record<string, PartnerCheck> {
  const { api, canOrder } = useBuilder()
  const asked = useSettled([...new Set(ids.filter(isPartnerId))].join(' '), TYPING_PAUSE_MS)
  const idsAsked = asked ? asked.split(' ') : []
  return useQueries({
    queries: idsAsked.map((id) => ({
      queryKey: ['partner-id', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.checkPartnerId(id, signal),
      staleTime: FRESH_FOR_MS,
      enabled: canOrder,
    })),
    combine: (results) =>
      Object.fromEntries(
        results.flatMap(({ data, isError, isFetching }, index): [string, PartnerCheck][] => {
          const id = idsAsked[index]
          if (id === undefined) return []
          if (data) return [[id, { state: 'known', check: data }]]
          if (isError) return [[id, { state: 'failed' }]]
          return isFetching ? [[id, { state: 'checking' }]] : []
        }),
      ),
  })
}
