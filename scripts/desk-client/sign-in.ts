import { z } from 'zod'
import { type Cookies, createCookies } from './cookies.ts'

const Csrf = z.object({ csrfToken: z.string() })
const LONGEST_WAY = 10

/**
 * Signs in at a web process through the sandbox's account page, as a browser does; returns the cookies of the session.
 * Throws when the way does not lead back to the desk, for instance because a process was killed on it.
 */
export async function signIn(url: string, person: string): Promise<Cookies> {
  const desk = createCookies()
  const csrf = await visit(desk, new URL('/api/auth/csrf', url))
  const { csrfToken } = Csrf.parse(await csrf.json())
  const begun = await visit(desk, new URL('/api/auth/signin/entra', url), { csrfToken, callbackUrl: url })
  const microsoft = createCookies()
  const page = await follow(microsoft, requireLocation(begun, new URL(url)), url)
  const picked = await visit(microsoft, page, { person })
  const back = await follow(microsoft, requireLocation(picked, page), url)
  const done = await visit(desk, back)
  if (done.status >= 400 || requireLocation(done, back).pathname.startsWith('/sign-in')) {
    throw new Error(`Signing in as ${person} ended with ${done.status} at ${done.headers.get('location')}`)
  }
  return desk
}

async function visit(cookies: Cookies, url: URL, form?: Record<string, string>): Promise<Response> {
  const response = await fetch(url, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { accept: 'text/html', cookie: cookies.header() },
    ...(form && { body: new URLSearchParams(form) }),
  })
  cookies.keep(response)
  return response
}

/** Follows redirects until a page, or until one leads to the desk: that one is not visited. */
async function follow(cookies: Cookies, first: URL, deskUrl: string): Promise<URL> {
  let here = first
  for (let hops = 0; hops < LONGEST_WAY && here.origin !== new URL(deskUrl).origin; hops += 1) {
    const location = (await visit(cookies, here)).headers.get('location')
    if (location === null) return here
    here = new URL(location, here)
  }
  return here
}

function requireLocation(response: Response, here: URL): URL {
  const location = response.headers.get('location')
  if (location === null) throw new Error(`${here.href} answered ${response.status} and led nowhere`)
  return new URL(location, here)
}
