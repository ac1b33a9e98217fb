import { Refusal } from './route.ts'

/** Members that are dictionaries: their keys are data of the caller and stay as sent. */
const DICTIONARIES = new Set(['provisioningContext'])
/** What the service's JSON reader takes is not documented; no resource goes deeper than ten. */
const MAX_DEPTH = 64

/**
 * Folds the keys of a request body to camelCase, recursively: `PartnerIdOnRecord`, `MPNId` and `lineItems` become
 * `partnerIdOnRecord`, `mpnId` and `lineItems` (reference §3.7: requests bind case-insensitively). Of keys that differ by
 * case alone the last one counts. Throws 400/2000 for a body that is nested too deeply.
 */
export function foldKeys(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) throw new Refusal(400, 2000, 'The request body is nested too deeply.')
  if (Array.isArray(value)) return value.map((item) => foldKeys(item, depth + 1))
  const folded: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    const name = foldKey(key)
    // No resource has such a member, and an assignment would not make one.
    if (name === '__proto__') continue
    folded[name] = DICTIONARIES.has(name) ? checkedDepth(member, depth + 1) : foldKeys(member, depth + 1)
  }
  return folded
}

function checkedDepth(value: unknown, depth: number): unknown {
  foldKeys(value, depth)
  return value
}

/** Lowers the leading run of capitals but for the one that begins the next word. */
function foldKey(key: string): string {
  return key.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (capitals) => capitals.toLowerCase())
}
