import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { PartnerIdCheck, PartnerIdResult } from '@/lib/domain/reseller'
import { useSettled } from './use-settled'

/** Keys that follow each other faster belong to one id. */
const TYPING_PAUSE_MS = 500
const FRESH_FOR_MS = 10 * 60_000

export type PartnerCheck = { state: 'checking' } | { state: 'failed' } | { state: 'known'; check: PartnerIdCheck }

/** What Microsoft says of the ids that could be one: all that were not asked about lately in one question, when the typing has paused. */
export function usePartnerChecks(ids: readonly string[]): Record<string, PartnerCheck> {
  const { api, canOrder } = useBuilder()
  const [answers] = useState(() => new Map<string, { result: PartnerIdResult; at: number }>())
  const asked = useSettled([...new Set(ids.filter(isPartnerId))].join(' '), TYPING_PAUSE_MS)
  const idsAsked = asked ? asked.split(' ') : []
  const { data, isFetching, isError } = useQuery({
    queryKey: ['partner-ids', asked],
    enabled: canOrder && idsAsked.length > 0,
    staleTime: FRESH_FOR_MS,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const now = Date.now()
      const isFresh = (id: string) => now - (answers.get(id)?.at ?? 0) < FRESH_FOR_MS
      const missing = idsAsked.filter((id) => !isFresh(id))
      for (const result of missing.length > 0 ? await api.checkPartnerIds(missing, signal) : []) {
        // What could not be asked about is asked about again with the next question.
        answers.set(result.mpnId, { result, at: result.verdict === 'unchecked' ? 0 : now })
      }
      return Object.fromEntries(idsAsked.flatMap((id) => [[id, answers.get(id)?.result] as const]))
    },
  })
  return Object.fromEntries(
    idsAsked.flatMap((id): [string, PartnerCheck][] => {
      const result = data?.[id]
      if (result && result.verdict !== 'unchecked') return [[id, { state: 'known', check: result }]]
      if (result || isError) return [[id, { state: 'failed' }]]
      return isFetching ? [[id, { state: 'checking' }]] : []
    }),
  )
}
