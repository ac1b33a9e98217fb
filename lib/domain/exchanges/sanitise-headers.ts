import { scrubText } from './scrub-text'

/** Asked and answered: what a support case needs. Nothing else is kept, whatever it is called. ch. 3.1, 3.2. */
const KEPT = new Set([
  'accept',
  'content-type',
  'date',
  'ms-correlationid',
  'ms-cv',
  'ms-partnercenter-application',
  'ms-requestid',
  'ms-serverid',
  'retry-after',
  'x-locale',
])
/** No header that is kept is longer than that. */
const MAX_LENGTH = 200

/** Takes headers of a call, and the secrets it was made with; returns the ones that are kept, in lower case. */
export function sanitiseHeaders(
  headers: Iterable<readonly [string, string]>,
  secrets: readonly string[],
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    if (KEPT.has(key)) kept[key] = scrubText(value.slice(0, MAX_LENGTH), secrets)
  }
  return kept
}
