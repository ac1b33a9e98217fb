import { useLocale } from 'next-intl'
import { countryName } from '@/components/ui/country-name'

/** Takes an ISO alpha-2 code; returns the country's name in the person's language, or the text itself when it is no code. */
export function useCountryName(): (code: string) => string {
  const locale = useLocale()
  return (code) => countryName(code, locale)
}
