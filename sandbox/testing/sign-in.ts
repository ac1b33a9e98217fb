import type { Sandbox } from '../start.ts'
import { createBrowser, createPkce, followWithin, type Visit } from './browser.ts'

export const REDIRECT_URI = 'http://127.0.0.1:3000/api/auth/callback/entra'
export const SCOPE = 'openid profile offline_access https://api.partnercenter.microsoft.com/user_impersonation'

export function authorizeUrl(sandbox: Sandbox, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: sandbox.clientId,
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope: SCOPE,
    state: 'the-state',
    ...extra,
  })
  return `${sandbox.url}/${sandbox.tenantId}/oauth2/v2.0/authorize?${query}`
}

/** Picks an account on the page; returns the address at the application that the browser is sent to. */
export async function pickAccount(visit: Visit, url: string, answer: Record<string, string>): Promise<URL> {
  const { url: page } = await followWithin(visit, url)
  const picked = await visit(page.href, answer)
  return (await followWithin(visit, new URL(picked.headers.get('location') ?? '', page).href)).url
}

/** Posts to a token endpoint as the application. */
export async function postToken(
  sandbox: Sandbox,
  form: Record<string, string>,
  path = 'oauth2/v2.0/token',
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${sandbox.url}/${sandbox.tenantId}/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: sandbox.clientId, client_secret: sandbox.clientSecret, ...form }),
  })
  return { status: response.status, body: await response.json() }
}

/** A whole sign-in in a browser of its own; returns the token endpoint's answer. */
export async function signInAs(sandbox: Sandbox, person: string, scope = SCOPE): Promise<Record<string, unknown>> {
  const { verifier, challenge } = createPkce()
  const url = authorizeUrl(sandbox, { scope, code_challenge: challenge, code_challenge_method: 'S256' })
  const back = await pickAccount(createBrowser(), url, { person })
  const { body } = await postToken(sandbox, {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: REDIRECT_URI,
    code_verifier: verifier,
  })
  return body
}

/** The claims of a JWT, unverified. */
export function claimsOf(token: unknown): Record<string, unknown> {
  return JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString())
}
