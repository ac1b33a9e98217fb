import type { FacetChoice } from '@/lib/domain/history/facet-choice'
import type { FilterKind } from '@/lib/domain/history/filter-parts'

export type EditorProps = {
  kind: FilterKind
  /** The query string of the page as it is, without a cursor. */
  search: string
  /** What is filtered for already, with its names. */
  chosen: FacetChoice[]
}

/** Kinds of which there is one value only: chosen, or not. */
export const SWITCHES = ['errors', 'drift'] as const

/** What an editor of values is given: its kind has a list of them. */
export type ListKind = Exclude<FilterKind, 'value' | 'date'>
