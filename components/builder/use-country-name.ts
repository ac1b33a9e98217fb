import { useLocale } from 'next-intl'

/** Takes an ISO alpha-2 code; returns the country's name in the person's language, or the text itself when it is no code. */
export function useCountryName(): (code: string) => string {
  const locale = useLocale()
  return (code) => {
    const upper = code.toUpperCase()
    if (!/^[A-Z]{2}$/.test(upper)) return code
    return new Intl.DisplayNames(locale, { type: 'region' }).of(upper) ?? code
  }
}
