/** Takes what a form would send; returns the dashboard's address: nothing for what is empty, one name for several values. */
export function formAddress(entries: Iterable<[string, FormDataEntryValue]>): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text) values.set(name, [...(values.get(name) ?? []), text])
  }
  const search = new URLSearchParams([...values].map(([name, texts]) => [name, texts.join(',')])).toString()
  return search ? `/orders?${search}` : '/orders'
}
