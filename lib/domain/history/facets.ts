/**
 * What can be filtered for equality. In the database they are one array of `kind:value` with one index, so that any of them
 * together are found as quickly as one. The functions of the migrations write the same words.
 */
export const FACET_KINDS = [
  'status',
  'stage',
  'customer',
  'reseller',
  'person',
  'product',
  'family',
  'term',
  'billing',
  'country',
  'currency',
  'source',
  'errors',
  'drift',
] as const
export type FacetKind = (typeof FACET_KINDS)[number]

/** Product families, by the title of the product; the functions of the migrations tell them apart. */
export const PRODUCT_FAMILIES = [
  'microsoft365',
  'office365',
  'dynamics365',
  'power',
  'azure',
  'windows',
  'security',
  'teams',
  'other',
] as const
export type ProductFamily = (typeof PRODUCT_FAMILIES)[number]

/** `status` and `active` are `status:active`. */
export function facetOf(kind: FacetKind, value: string): string {
  return `${kind}:${value}`
}

/** The values that an entry has of a kind. */
export function facetValues(facets: readonly string[], kind: FacetKind): string[] {
  return facets.filter((facet) => facet.startsWith(`${kind}:`)).map((facet) => facet.slice(kind.length + 1))
}
