const MAX_TOKENS = 1000

/**
 * Remembers what tokens say once their signature was checked, for as many as are used at a time; the one that came first
 * is forgotten first. Whether a token is still good is judged at every call.
 */
export function createKnownClaims<T>(read: (token: string) => T | undefined) {
  const known = new Map<string, T>()
  return (token: string): T | undefined => {
    const before = known.get(token)
    if (before !== undefined) return before
    const claims = read(token)
    if (claims === undefined) return undefined
    const [oldest] = known.keys()
    if (known.size >= MAX_TOKENS && oldest !== undefined) known.delete(oldest)
    known.set(token, claims)
    return claims
  }
}
