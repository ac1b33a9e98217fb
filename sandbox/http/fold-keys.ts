/** Members that are dictionaries: their keys are data of the caller and stay as sent. */
const DICTIONARIES = new Set(['provisioningContext'])

/**
 * Folds the keys of a request body to camelCase, recursively: `PartnerIdOnRecord`, `MPNId` and `lineItems` become
 * `partnerIdOnRecord`, `mpnId` and `lineItems` (reference §3.7: requests bind case-insensitively).
 */
export function foldKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(foldKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const name = foldKey(key)
      return [name, DICTIONARIES.has(name) ? member : foldKeys(member)]
    }),
  )
}

/** Lowers the leading run of capitals but for the one that begins the next word. */
function foldKey(key: string): string {
  return key.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (capitals) => capitals.toLowerCase())
}
