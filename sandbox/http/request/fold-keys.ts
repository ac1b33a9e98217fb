import { Refusal } from '../route.ts'

/** What the service's JSON reader takes is not documented; no resource goes deeper than ten. */
const MAX_DEPTH = 64

/**
 * Folds the keys of a request body to camelCase, recursively: `PartnerIdOnRecord`, `MPNId` and `lineItems` become
 * `partnerIdOnRecord`, `mpnId` and `lineItems` (reference §3.7: requests bind case-insensitively). Keys of dictionaries,
 * too: a `ParentSubscriptionId` in a context comes back as `parentSubscriptionId` (create-a-cart-with-add-ons). Of keys that differ by
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
    folded[name] = foldKeys(member, depth + 1)
  }
  return folded
}

/** Lowers the leading run of capitals but for the one that begins the next word. */
function foldKey(key: string): string {
  return key.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (capitals) => capitals.toLowerCase())
}
