import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { PATHNAME_HEADER } from '@/lib/pathname-header'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/lib/security-headers'

/** Asked by whatever supervises the process; tells nothing that a stranger may not know. */
const HEALTH = /^\/api\/health\/(live|ready)$/
/** Reached without signing in: signing in itself, and the two pictures browsers ask for unasked. */
const PUBLIC = /^\/(sign-in|api\/auth\/.+|favicon\.ico|icon\.svg)$/
/** Called by Partner Center, which signs what it says and does not sign in. */
const SIGNED = /^\/api\/webhooks\/partner-center$/

const NO_PAGES = 'This process works on jobs and shows no pages.\n'

/**
 * The first door of every request. Signed out, a page leads to signing in and back, and data is refused with 401.
 * Server actions pass: each asks for the session itself and answers so that the form keeps what was typed.
 * Every page and action checks again behind it (lib/session.ts): a cookie that still opens may name an ended session.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (HEALTH.test(pathname)) return withHeaders(NextResponse.next())
  if (env().ROLE === 'worker') return withHeaders(new NextResponse(NO_PAGES, { status: 404 }))
  if (request.method === 'POST' && SIGNED.test(pathname)) return withHeaders(NextResponse.next())
  const isOpen = PUBLIC.test(pathname) || isServerAction(request)
  if (!isOpen && !(await getToken({ req: request, secret: env().NEXTAUTH_SECRET }))?.sessionSecret)
    return withHeaders(turnAway(request))

  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set(PATHNAME_HEADER, askedFor(request))
  // Next reads the nonce from here and puts it on its scripts.
  headers.set('Content-Security-Policy', policy)
  const response = withHeaders(NextResponse.next({ request: { headers } }))
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Everything but the build's own files, which hold no data. */
export const config = { matcher: '/((?!_next/static/|_next/image).*)' }

function turnAway(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith('/api/')) {
    return NextResponse.json(
      { error: { code: 'sessionEnded' } },
      { status: 401, headers: { 'Cache-Control': 'no-store' } },
    )
  }
  // Not from the request: Next calls 127.0.0.1 localhost, and a cookie belongs to one of them.
  const signIn = new URL('/sign-in', env().NEXTAUTH_URL)
  if (request.method === 'GET') signIn.searchParams.set('callbackUrl', askedFor(request))
  return NextResponse.redirect(signIn, 303)
}

/** Path and query as the person sees them. Always our own path: it cannot lead to another host. */
function askedFor({ nextUrl }: NextRequest): string {
  const query = new URLSearchParams(nextUrl.searchParams)
  query.delete('_rsc')
  return `${nextUrl.pathname.replace(/^\/+/, '/')}${query.size > 0 ? `?${query}` : ''}`
}

function isServerAction({ method, headers }: NextRequest): boolean {
  return method === 'POST' && headers.has('next-action')
}

function withHeaders(response: NextResponse): NextResponse {
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value)
  return response
}
