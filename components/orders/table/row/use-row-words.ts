import { useTranslations } from 'next-intl'
import { facetValues } from '@/lib/domain/history/facets'
import type { DriftKind, OrderEntry } from '@/lib/domain/history/order-entry'

const TERMS = ['P1M', 'P1Y', 'P3Y', 'none'] as const
const CYCLES = ['monthly', 'annual', 'triennial', 'biennial', 'one_time', 'none'] as const

/** Terms, billing cycles and differences of an order, in words; what has no word is shown as Microsoft writes it. */
export function useRowWords() {
  const t = useTranslations('ordersTable')
  return {
    terms: (row: Pick<OrderEntry, 'facets'>) =>
      facetValues(row.facets, 'term')
        .map((value) => {
          const known = TERMS.find((one) => one === value)
          return known ? t(`term.${known}`) : value
        })
        .join(', '),
    billings: (row: Pick<OrderEntry, 'facets'>) =>
      facetValues(row.facets, 'billing')
        .map((value) => {
          const known = CYCLES.find((one) => one === value)
          return known ? t(`billing.${known}`) : value
        })
        .join(', '),
    drifts: (drift: readonly DriftKind[]) => drift.map((kind) => t(`drift.${kind}`)).join(', '),
  }
}
