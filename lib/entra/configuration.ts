import 'server-only'
import * as oidc from 'openid-client'

/** Entra's two token endpoints. They name the audience differently, and only v2 describes itself as OpenID wants it. */
export type TokenEndpoint = 'v1' | 'v2'

export type Registration = {
  /** `https://login.microsoftonline.com`, a sovereign cloud's, or the sandbox. */
  authority: string
  tenantId: string
  clientId: string
  clientSecret: string
  endpoint: TokenEndpoint
}

const TIMEOUT_SECONDS = 15

/** Takes an app registration; returns how openid-client reaches its token endpoint. Throws what openid-client throws. */
export async function configure(registration: Registration): Promise<oidc.Configuration> {
  return registration.endpoint === 'v2' ? discover(registration) : describeV1(registration)
}

function discover({ authority, tenantId, clientId, clientSecret }: Registration): Promise<oidc.Configuration> {
  const server = new URL(`${authority}/${tenantId}/v2.0/.well-known/openid-configuration`)
  return oidc.discovery(server, clientId, undefined, oidc.ClientSecretPost(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    execute: isLoopback(server.hostname) ? [oidc.allowInsecureRequests] : [],
  })
}

/**
 * v1 says that another host issues its tokens (`sts.windows.net`), which discovery refuses rightly; its one address is
 * known. ch. 2.2. Its id tokens may come unsigned: they are taken out, for they are not what v1 is asked for.
 */
function describeV1({ authority, tenantId, clientId, clientSecret }: Registration): oidc.Configuration {
  const issuer = `${authority}/${tenantId}`
  const server = { issuer, token_endpoint: `${issuer}/oauth2/token` }
  const configuration = new oidc.Configuration(server, clientId, undefined, oidc.ClientSecretPost(clientSecret))
  configuration.timeout = TIMEOUT_SECONDS
  // What is asked of a token endpoint is a form.
  configuration[oidc.customFetch] = async (url, { body, headers, method, redirect, signal }) =>
    withoutIdToken(await fetch(url, { body: String(body), headers, method, redirect, signal: signal ?? null }))
  if (isLoopback(new URL(authority).hostname)) oidc.allowInsecureRequests(configuration)
  return configuration
}

async function withoutIdToken(answer: Response): Promise<Response> {
  if (!answer.ok) return answer
  const body: unknown = await answer.json()
  if (typeof body !== 'object' || body === null) return Response.json(body, { status: answer.status })
  return Response.json({ ...body, id_token: undefined }, { status: answer.status })
}

/** Plain HTTP is for the sandbox on this machine only. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
