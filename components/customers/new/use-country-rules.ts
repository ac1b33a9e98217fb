import { useQuery } from '@tanstack/react-query'
import { readRoute } from '@/components/customers/read-route'
import type { CountryRules } from '@/lib/domain/new-customer/country-rules'

/** What Microsoft asks of a customer of this country; undefined while it is asked. */
export function useCountryRules(country: string) {
  const { data } = useQuery({
    queryKey: ['country rules', country],
    queryFn: ({ signal }) => readRoute<CountryRules>(`/api/countries/${country}/rules`, signal),
    enabled: country !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
