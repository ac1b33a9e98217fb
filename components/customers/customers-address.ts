/** The address of a page of the list of customers; what is empty is left out. */
export function customersAddress(filter: { q?: string; after?: string; before?: string }): string {
  const params = new URLSearchParams(Object.entries(filter).filter(([, value]) => value))
  return params.size > 0 ? `/customers?${params}` : '/customers'
}
