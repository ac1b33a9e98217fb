import type { Route } from './route.ts'

export type Match = { route: Route; params: Record<string, string> }
type Pattern = readonly string[]

/**
 * Matches a sent path against a pattern such as `/v1/customers/:customerId/carts`.
 * Literal segments match case-insensitively (as the service does); `:name` segments are decoded into params.
 */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  return match(compile(pattern), segments(path))
}

/** Finds the route of a call. HEAD falls back to GET; `allowed` names the methods of a path whose method is wrong. */
export type FindRoute = (method: string, path: string) => Match | { allowed: string[] }

/** Sorts routes by the number of their segments, so that a call is compared to few. The first that fits wins. */
export function createRouter(routes: readonly Route[]): FindRoute {
  const byLength = new Map<number, { pattern: Pattern; route: Route }[]>()
  for (const route of routes) {
    const pattern = compile(route.path)
    const known = byLength.get(pattern.length)
    if (known === undefined) byLength.set(pattern.length, [{ pattern, route }])
    else known.push({ pattern, route })
  }
  return (method, path) => {
    const sent = segments(path)
    const allowed = new Set<string>()
    let fallback: Match | undefined
    for (const { pattern, route } of byLength.get(sent.length) ?? []) {
      const params = match(pattern, sent)
      if (params === undefined) continue
      if (route.method === method) return { route, params }
      if (route.method === 'GET' && method === 'HEAD') fallback ??= { route, params }
      allowed.add(route.method)
    }
    return fallback ?? { allowed: [...allowed] }
  }
}

/** One look-up; whoever has many makes a router. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | { allowed: string[] } {
  return createRouter(routes)(method, path)
}

/** Literals in lower case, parameters with their colon. */
function compile(pattern: string): Pattern {
  return segments(pattern).map((segment) => (segment.startsWith(':') ? segment : segment.toLowerCase()))
}

function match(pattern: Pattern, sent: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== sent.length) return undefined
  let params: Record<string, string> | undefined
  for (const [index, want] of pattern.entries()) {
    const have = sent[index] ?? ''
    if (want.startsWith(':')) {
      const value = decodeSegment(have)
      if (value === undefined) return undefined
      params ??= {}
      params[want.slice(1)] = value
    } else if (want !== have && want !== have.toLowerCase()) return undefined
  }
  return params ?? {}
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** Undefined for what no encoder has written. */
export function decodeSegment(segment: string): string | undefined {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
