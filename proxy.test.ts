import { NextRequest } from 'next/server'
import { encode } from 'next-auth/jwt'
import { describe, expect, test } from 'vitest'
import { proxy } from './proxy'

const origin = process.env.NEXTAUTH_URL ?? ''

type Visit = { method?: string; headers?: Record<string, string>; secret?: string }

async function visit(path: string, { method = 'GET', headers = {}, secret }: Visit = {}) {
  const token = secret && (await encode({ token: { sessionSecret: 'one' }, secret }))
  const sent = new Headers(headers)
  if (token) sent.set('cookie', `next-auth.session-token=${token}`)
  return proxy(new NextRequest(`${origin}${path}`, { method, headers: sent }))
}

const signedIn = () => ({ secret: process.env.NEXTAUTH_SECRET ?? '' })
const isThrough = (response: Response) => response.headers.get('x-middleware-next') === '1'
const forwarded = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`)

describe('signed out', () => {
  test.each(['/', '/orders?status=late&q=a%20b', '/customers/../orders', '/icon.svg/x', '/sign-in/x', '/api'])(
    '%s leads to signing in',
    async (path) => {
      const response = await visit(path)
      expect([response.status, isThrough(response)]).toEqual([303, false])
      expect(new URL(response.headers.get('location') ?? '').pathname).toBe('/sign-in')
    },
  )

  test('one comes back to the same address afterwards', async () => {
    const { headers } = await visit('/orders?status=late&_rsc=abc')
    const location = new URL(headers.get('location') ?? '')
    expect([location.origin, location.searchParams.get('callbackUrl')]).toEqual([origin, '/orders?status=late'])
  })

  test.each(['//evil.example/x', '/\\evil.example', '///evil.example'])(
    '%s does not lead to another host',
    async (path) => {
      const location = new URL((await visit(path)).headers.get('location') ?? '')
      const callbackUrl = location.searchParams.get('callbackUrl') ?? ''
      expect(location.origin).toBe(origin)
      expect(new URL(callbackUrl, origin).origin).toBe(origin)
    },
  )

  test.each(['/api/customers?q=a', '/api/health', '/api/authentic', '/api/auth'])('%s is refused', async (path) => {
    const response = await visit(path)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: { code: 'sessionEnded' } })
  })

  test.each(['/sign-in', '/sign-in?error=MfaRequired', '/api/auth/signin/entra'])('%s is open', async (path) => {
    expect(isThrough(await visit(path))).toBe(true)
  })

  test.each(['live', 'ready'])('/api/health/%s is open: a supervisor has no account', async (name) => {
    expect(isThrough(await visit(`/api/health/${name}`))).toBe(true)
  })

  test('a forged cookie, and one of another installation, open nothing', async () => {
    const forged = { headers: { cookie: 'next-auth.session-token=forged' } }
    const foreign = { secret: 'the secret of somebody else, long enough' }
    for (const attempt of [forged, foreign]) expect((await visit('/orders', attempt)).status).toBe(303)
  })

  test('a server action passes: it asks for the session itself, and its form keeps what was typed', async () => {
    expect(isThrough(await visit('/orders', { method: 'POST', headers: { 'next-action': 'id' } }))).toBe(true)
    expect(isThrough(await visit('/orders', { headers: { 'next-action': 'id' } }))).toBe(false)
  })

  test('a form posted to a page is turned away without a way back to the posting', async () => {
    const response = await visit('/orders', { method: 'POST' })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${origin}/sign-in`])
  })
})

describe('signed in', () => {
  test('pages and data are reached, and know which address was asked for', async () => {
    const response = await visit('/orders?status=late', signedIn())
    expect(isThrough(response)).toBe(true)
    expect(forwarded(response, 'x-pathname')).toBe('/orders?status=late')
  })

  test('nobody can tell the pages another address than the one they asked for', async () => {
    const response = await visit('/orders', { ...signedIn(), headers: { 'x-pathname': '//evil.example' } })
    expect(forwarded(response, 'x-pathname')).toBe('/orders')
  })
})

describe('every answer', () => {
  test.each([['/orders'], ['/sign-in'], ['/api/customers']])(
    '%s cannot be framed, guessed or told to other sites',
    async (path) => {
      const { headers } = await visit(path)
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('same-origin')
    },
  )

  test('runs only the scripts of this one answer', async () => {
    const [first, second] = [await visit('/sign-in'), await visit('/sign-in')]
    const policies = [first, second].map((response) => response.headers.get('Content-Security-Policy') ?? '')
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
    expect(policies[0]).toContain("frame-ancestors 'none'")
    expect(policies[0]).not.toBe(policies[1])
    expect(forwarded(first, 'content-security-policy')).toBe(policies[0])
  })
})
