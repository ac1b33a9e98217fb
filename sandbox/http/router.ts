import type { Route } from './route.ts'

export type Match = { route: Route; params: Record<string, string> }

/**
 * Matches a sent path against a pattern such as `/v1/customers/:customerId/carts`.
 * Literal segments match case-insensitively (as the service does); `:name` segments are decoded into params.
 */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = segments(pattern)
  const sent = segments(path)
  if (wanted.length !== sent.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, want] of wanted.entries()) {
    const have = sent[index] ?? ''
    if (want.startsWith(':')) {
      const value = decode(have)
      if (value === undefined) return undefined
      params[want.slice(1)] = value
    } else if (want.toLowerCase() !== have.toLowerCase()) return undefined
  }
  return params
}

/** Finds the route of a call. HEAD falls back to GET; `allowed` names the methods of a path whose method is wrong. */
export function findRoute(routes: Route[], method: string, path: string): Match | { allowed: string[] } {
  const allowed = new Set<string>()
  let fallback: Match | undefined
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (!params) continue
    if (route.method === method) return { route, params }
    if (route.method === 'GET' && method === 'HEAD') fallback ??= { route, params }
    allowed.add(route.method)
  }
  return fallback ?? { allowed: [...allowed] }
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
