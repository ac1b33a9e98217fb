/**
 * Query parameters whose names are found in any casing, as the service binds them: `targetview`, `TargetView` and
 * `targetView` are one. They are kept as they were sent, because next links repeat them. A value that arrives encoded
 * twice, as JSON filters of some clients do, is decoded again.
 */
export class Query extends URLSearchParams {
  constructor(search: string) {
    super()
    for (const [name, value] of new URLSearchParams(search)) super.append(name, decodedTwice(value))
  }

  override get(name: string): string | null {
    return this.getAll(name)[0] ?? null
  }

  override getAll(name: string): string[] {
    if (this.size === 0) return []
    const wanted = name.toLowerCase()
    return [...this].flatMap(([sent, value]) => (sent.toLowerCase() === wanted ? [value] : []))
  }

  override has(name: string, value?: string): boolean {
    const found = this.getAll(name)
    return value === undefined ? found.length > 0 : found.includes(value)
  }
}

function decodedTwice(value: string): string {
  if (!/^%7B/i.test(value)) return value
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (error instanceof URIError) return value
    throw error
  }
}
