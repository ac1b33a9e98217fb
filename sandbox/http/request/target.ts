/** What a request asks for: the path in its plain form, and the query with its question mark. */
export type Target = { path: string; search: string }

/**
 * Reads a request target. Proxies send the absolute form; SDKs that join a base and a relative link send
 * `/v1//customers` (the Java SDK does), and `/v1//sandboxIndirectReseller` is even documented: empty segments and a
 * trailing slash say nothing. The same SDK puts `/v1/` in front of links that have it already: once is enough.
 */
export function readTarget(target: string): Target {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target)?.[0] ?? ''
  const [beforeFragment = ''] = target.slice(origin.length).split('#', 1)
  const mark = beforeFragment.indexOf('?')
  const path = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark)
  return { path: plainPath(path), search: mark < 0 ? '' : beforeFragment.slice(mark) }
}

function plainPath(path: string): string {
  const single = path.includes('//') ? path.replace(/\/{2,}/g, '/') : path
  const rooted = single.startsWith('/') ? single : `/${single}`
  const whole = rooted.replace(/^\/v1(?=\/v1\/)/i, '')
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
}
