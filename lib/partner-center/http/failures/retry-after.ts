import 'server-only'

/** Takes an answer's headers; returns `Retry-After`, in seconds or as a date, in milliseconds from now. ch. 3.10. */
export function readRetryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get('Retry-After')?.trim()
  if (!value) return undefined
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
