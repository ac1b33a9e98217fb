import type { useTranslations } from 'next-intl'
import { countryName } from '@/components/ui/country-name'
import { type FacetKind, PRODUCT_FAMILIES } from '@/lib/domain/history/facets'
import { ENTRY_STATUSES } from '@/lib/domain/history/order-entry'
import { LINE_STAGES } from '@/lib/domain/order-submission'

/** The translator of all texts; on the server of a page, of a route, and in tests. */
export type AllTexts = ReturnType<typeof useTranslations<never>>

const TERMS = ['P1M', 'P1Y', 'P3Y', 'none'] as const
const CYCLES = ['monthly', 'annual', 'triennial', 'one_time', 'none'] as const

/** A value as it is said. What has no word of ours, such as an id or a term that is new, says itself. */
export function facetWord(t: AllTexts, locale: string, kind: FacetKind, value: string): string {
  const known = <T extends string>(words: readonly T[], say: (word: T) => string) => {
    const word = words.find((one) => one === value)
    return word ? say(word) : value
  }
  switch (kind) {
    case 'status':
      return known(ENTRY_STATUSES, (word) => t(`orders.status.${word}`))
    case 'stage':
      return known(LINE_STAGES, (word) => t(`orderChips.stageOf.${word}`))
    case 'family':
      return known(PRODUCT_FAMILIES, (word) => t(`orderChips.familyOf.${word}`))
    case 'term':
      return known(TERMS, (word) => t(`orderChips.termOf.${word}`))
    case 'billing':
      return known(CYCLES, (word) => t(`orderChips.billingOf.${word}`))
    case 'source':
      return known(['here', 'elsewhere'], (word) => t(`orderChips.${word}`))
    case 'country':
      return countryName(value, locale)
    case 'currency':
      return currencyName(value, locale)
    case 'errors':
      return t('orderChips.withErrors')
    case 'drift':
      return t('orderChips.withDrift')
    default:
      return value
  }
}

function currencyName(code: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' }).of(code)
  return name ? `${code} (${name})` : code
}
