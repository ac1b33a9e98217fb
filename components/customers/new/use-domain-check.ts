import { useQuery } from '@tanstack/react-query'
import { readRoute } from '@/components/customers/read-route'

/** Whether the domain is free; undefined while it is asked, and for what is no domain yet. */
export function useDomainCheck(prefix: string): { isFree: boolean } | undefined {
  const { data } = useQuery({
    queryKey: ['domain', prefix],
    queryFn: ({ signal }) => readRoute<{ isFree: boolean }>(`/api/domains/${prefix}`, signal),
    enabled: /^[a-z0-9]{1,27}$/.test(prefix),
  })
  return data?.ok ? data.data : undefined
}
