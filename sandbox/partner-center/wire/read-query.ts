/** Value of a query parameter without the blanks around it; undefined when absent or blank. */
export function readQuery(query: URLSearchParams, name: string): string | undefined {
  return query.get(name)?.trim() || undefined
}
