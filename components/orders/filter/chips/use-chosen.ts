import { useLocale, useTranslations } from 'next-intl'
import type { FacetChoice, FacetNames } from '@/lib/domain/history/facet-choice'
import { FACET_KINDS, type FacetKind, facetOf } from '@/lib/domain/history/facets'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { facetWord } from '../facet-word'

/** What a filter is for, value by value with its name: what its editors begin with. */
export function useChosen(filter: OrdersFilter, names: FacetNames): Partial<Record<FacetKind, FacetChoice[]>> {
  const t = useTranslations()
  const locale = useLocale()
  const name = (kind: FacetKind, value: string) => names[facetOf(kind, value)] ?? facetWord(t, locale, kind, value)
  const kinds = FACET_KINDS.filter((kind) => filter[kind].length > 0)
  return Object.fromEntries(
    kinds.map((kind) => [kind, filter[kind].map((value) => ({ value, label: name(kind, value) }))]),
  )
}
