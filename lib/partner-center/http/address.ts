import 'server-only'

/** Takes a path's fixed parts and its values in turn, as a template tag: every value becomes one encoded segment. */
export function path(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.reduce((text, part, index) => `${text}${encodeURIComponent(values[index - 1] ?? '')}${part}`)
}

/** Takes query parameters in Microsoft's spelling; leaves out those without a value. Returns `?a=b` or nothing. */
export function query(parameters: Record<string, string | number | undefined>): string {
  const present = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return present.length === 0 ? '' : `?${new URLSearchParams(present)}`
}
