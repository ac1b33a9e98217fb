/**
 * Query parameters whose names are found in any casing, as the service binds them: `targetview`, `TargetView` and
 * `targetView` are one. A value that arrives encoded twice, as JSON filters of some clients do, is decoded again.
 */
export class Query extends URLSearchParams {
  constructor(search: string) {
    super()
    for (const [name, value] of new URLSearchParams(search)) super.append(name.toLowerCase(), decodedTwice(value))
  }

  override get(name: string): string | null {
    return super.get(name.toLowerCase())
  }

  override getAll(name: string): string[] {
    return super.getAll(name.toLowerCase())
  }

  override has(name: string, value?: string): boolean {
    return value === undefined ? super.has(name.toLowerCase()) : super.has(name.toLowerCase(), value)
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
