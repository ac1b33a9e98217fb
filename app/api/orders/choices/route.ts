import type { NextRequest } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import { facetWord } from '@/components/orders/filter/facet-word'
import { partnerAction } from '@/lib/action'
import { FacetQuery } from '@/lib/domain/history/facet-choice'
import { respond } from '@/lib/respond'
import { listFacetValues } from '@/lib/services/history/facets/list-facet-values'

const list = partnerAction(FacetQuery, listFacetValues)

/** `?kind=product&q=e3`: values to filter the history by, in the person's language. Asked with every key of a filter's editor. */
export async function GET({ nextUrl: { searchParams } }: NextRequest) {
  const asked = { kind: searchParams.get('kind') ?? '', query: searchParams.get('q') ?? '' }
  const result = await list(asked)
  if (!result.ok) return respond(result)
  const { kind } = FacetQuery.parse(asked)
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const choices = result.data.map(({ value, label, hint }) => ({
    value,
    label: label || facetWord(t, locale, kind, value),
    hint,
  }))
  return respond({ ok: true, data: choices })
}
