import type { IncomingMessage, ServerResponse } from 'node:http'
import { isTenantAlias, TENANT } from '../tenant.ts'
import { entraError, entraErrorBody } from './errors/entra-error.ts'
import { problemPage } from './pages/problem-page.ts'
import { createProvider, type ProviderOptions } from './provider.ts'
import { serveSignIn } from './sign-in/serve-sign-in.ts'
import { translateAuthorizeUrl } from './sign-in/translate-authorize-url.ts'
import { createTokenEndpoint } from './tokens/token-endpoint.ts'

const PATH =
  /^\/(?<tenant>[^/]+)\/(?<rest>oauth2\/.+|discovery\/(?:v2\.0\/)?keys|(?:v2\.0\/)?\.well-known\/openid-configuration|sign-in\/[\w-]+)$/i

/**
 * Entra ID for one tenant: `serve` answers the requests whose path is Entra's, `/{tenant}/oauth2/…` and so on.
 * Tenant names in paths are folded to the tenant's id before oidc-provider sees them.
 */
export function createEntra(options: ProviderOptions) {
  const provider = createProvider(options)
  const serveProvider = provider.callback()
  const serveToken = createTokenEndpoint(provider, options.grants)

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', options.baseUrl)
    const { tenant = '', rest = '' } = PATH.exec(url.pathname)?.groups ?? {}
    if (!isTenantAlias(tenant)) return refuseTenant(request, response, tenant)
    const path = rest.toLowerCase()
    if (path === 'oauth2/v2.0/token') return serveToken(request, response, 'v2')
    if (path === 'oauth2/token') return serveToken(request, response, 'v1')
    if (path.startsWith('sign-in/')) return serveSignIn(provider, request, response)
    request.url = providerUrl(url, rest, path)
    await serveProvider(request, response)
  }

  return { provider, serve, serves: (path: string) => PATH.test(path) }
}

export type Entra = ReturnType<typeof createEntra>

/** The path oidc-provider knows for one of Entra's, with its query. */
function providerUrl(url: URL, rest: string, path: string): string {
  if (path.endsWith('.well-known/openid-configuration')) return '/.well-known/openid-configuration'
  if (path.endsWith('/keys')) return `/${TENANT.id}/discovery/v2.0/keys`
  if (path === 'oauth2/v2.0/authorize') return translateAuthorizeUrl(url, 'v2')
  if (path === 'oauth2/authorize') return translateAuthorizeUrl(url, 'v1')
  const known = path === 'oauth2/logout' ? 'oauth2/v2.0/logout' : rest
  return `/${TENANT.id}/${known}${url.search}`
}

function refuseTenant(request: IncomingMessage, response: ServerResponse, tenant: string): void {
  const error = entraError(
    'invalid_request',
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`,
  )
  const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
  response.writeHead(error.status, {
    'Content-Type': wantsPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
  })
  response.end(wantsPage ? problemPage(error) : JSON.stringify(entraErrorBody(error)))
}
