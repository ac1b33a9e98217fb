import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { FacetNames } from '@/lib/domain/history/facet-choice'
import { type FacetKind, facetOf } from '@/lib/domain/history/facets'
import type { FilterPart } from '@/lib/domain/history/filter-parts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { facetWord } from '../facet-word'
import { useSpanWords } from './span-words'

/** So many values are named; of more, the others are counted. */
const NAMED = 3

export type ChipWords = { name?: string; value: string }

/** Says each part of a filter, so that the chips read as one sentence: "Orders · status is Late · placed this month". */
export function useChipWords(names: FacetNames) {
  const all = useTranslations()
  const t = useTranslations('orderChips')
  const locale = useLocale()
  const format = useFormatter()
  const span = useSpanWords()
  const amount = (text: string) => format.number(Number(text), { maximumFractionDigits: 4 })

  function values(kind: FacetKind, given: readonly string[]): string {
    const isNamed = kind === 'customer' || kind === 'person'
    const said = given.map(
      (value) => names[facetOf(kind, value)] ?? (isNamed ? t('unknown') : facetWord(all, locale, kind, value)),
    )
    const shown = said.length > NAMED + 1 ? said.slice(0, NAMED) : said
    if (shown.length === said.length) return format.list(said, { type: 'disjunction' })
    return t('more', { first: shown.join(t('comma')), count: said.length - shown.length })
  }

  function valueSpan({ minValue, maxValue }: OrdersFilter): string {
    if (minValue && maxValue) return t('amounts', { least: amount(minValue), most: amount(maxValue) })
    return minValue ? t('atLeast', { amount: amount(minValue) }) : t('atMost', { amount: amount(maxValue ?? '0') })
  }

  return (part: FilterPart, filter: OrdersFilter): ChipWords => {
    switch (part) {
      case 'q':
        return { name: t('q'), value: t('quoted', { q: filter.q ?? '' }) }
      case 'value':
        return { name: t('value'), value: valueSpan(filter) }
      case 'date':
        return { name: t('date'), value: span(filter) ?? '' }
      case 'errors':
      case 'drift':
        return { value: facetWord(all, locale, part, 'yes') }
      default:
        return { name: t(part), value: values(part, filter[part]) }
    }
  }
}
