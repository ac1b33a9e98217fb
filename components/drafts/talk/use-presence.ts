import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readRoute } from '@/components/customers/read-route'
import { type DraftCompany, PRESENCE_BEAT_MS } from '@/lib/domain/draft-talk'

/** Says that this page has the draft open for as long as it is looked at, and hears who else has. */
export function usePresence(draftId: string): DraftCompany | undefined {
  const address = `/api/drafts/${draftId}/presence`
  const { data } = useQuery({
    queryKey: ['presence', draftId],
    queryFn: async ({ signal }) => {
      const body = JSON.stringify({ leaving: false })
      const answer = await readRoute<DraftCompany>(address, signal, { method: 'POST', body })
      // Who is here is decoration: what fails is tried again with the next beat.
      return answer.ok ? answer.data : null
    },
    refetchInterval: PRESENCE_BEAT_MS,
    gcTime: 0,
    retry: false,
  })
  useEffect(() => {
    const leave = () => navigator.sendBeacon?.(address, JSON.stringify({ leaving: true }))
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address])
  return data ?? undefined
}
