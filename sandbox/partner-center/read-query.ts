/** Value of a query parameter whose name may be in any case; of several, the first. Undefined when absent or empty. */
export function readQuery(query: URLSearchParams, name: string): string | undefined {
  const exact = query.get(name)
  if (exact !== null) return exact.trim() || undefined
  const wanted = name.toLowerCase()
  for (const [key, value] of query) if (key.toLowerCase() === wanted) return value.trim() || undefined
  return undefined
}
