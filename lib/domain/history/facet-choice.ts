import { z } from 'zod'
import { FACET_KINDS } from './facets'

/** A value to filter by. */
export type FacetChoice = {
  value: string
  /** A name, where the value is an id; empty where the texts have its word. */
  label: string
  /** What tells it apart from others of the same name. */
  hint?: string
}

/** What was typed to find a value of a kind. */
export const FacetQuery = z.object({
  kind: z.string().pipe(z.enum(FACET_KINDS)),
  query: z.string().max(200).default(''),
})
export type FacetQuery = z.infer<typeof FacetQuery>

/** Names of the ids that a filter is for: `customer:…` is "Contoso". */
export type FacetNames = Record<string, string>
