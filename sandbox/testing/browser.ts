import { createHash, randomBytes } from 'node:crypto'

/** Just enough of a browser for a sign-in: cookies, no automatic redirects. */
export function createBrowser() {
  const jar = new Map<string, { value: string; path: string }>()

  return async function visit(url: string, form?: Record<string, string>): Promise<Response> {
    const { pathname } = new URL(url)
    const cookie = [...jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie, accept: 'text/html' },
      body: form && new URLSearchParams(form),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ')
      const name = pair.slice(0, pair.indexOf('='))
      const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice('path='.length) ?? '/'
      jar.set(name, { value: pair.slice(name.length + 1), path })
    }
    return response
  }
}

export type Visit = ReturnType<typeof createBrowser>

/** Follows redirects while they stay within the origin of `url`; returns the last answer and where it points. */
export async function followWithin(visit: Visit, url: string): Promise<{ response: Response; url: URL }> {
  let here = new URL(url)
  for (let hops = 0; hops < 10; hops += 1) {
    const response = await visit(here.href)
    const location = response.headers.get('location')
    if (location === null) return { response, url: here }
    const next = new URL(location, here)
    if (next.origin !== here.origin) return { response, url: next }
    here = next
  }
  throw new Error('too many redirects')
}

export function createPkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}
