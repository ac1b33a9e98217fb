import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { single } from '../http/protocol-headers.ts'
import { readBytes } from '../http/request/read-body.ts'
import { readTarget } from '../http/request/target.ts'
import type { RunningTenant, Tenants } from '../tenants/running-tenant.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { type Authority, openAuthority } from './authority.ts'
import { beginDeviceCode } from './device/serve-device-code.ts'
import { serveDiscovery } from './discovery/serve-discovery.ts'
import { refuseTenant } from './errors/refuse-tenant.ts'
import { sendRefusal } from './errors/send-refusal.ts'
import type { Exchanges } from './exchange.ts'
import { serveSignIn } from './sign-in/serve-sign-in.ts'
import { translateAuthorizeUrl } from './sign-in/translate-authorize-url.ts'
import { tenantOf } from './tenant-of.ts'
import type { GrantContext } from './tokens/endpoint/asked-for.ts'
import { restateRequest } from './tokens/endpoint/restate-request.ts'
import { serveToken } from './tokens/endpoint/token-endpoint.ts'
import type { Dialect } from './tokens/endpoint/translate-token-form.ts'
import { readBasic } from './tokens/prove-client.ts'
import type { SigningKey } from './tokens/signing-key.ts'

const PATH =
  /^\/+(?<segment>[^/]+)\/+(?<rest>oauth2\/.+|discovery\/(?:(?:v2\.0\/)?keys|instance)|(?:v2\.0\/)?\.well-known\/openid-configuration|userrealm\/[^/]+|sign-in\/[\w-]+)\/?$/i

export type EntraOptions = {
  baseUrl: string
  tenants: Tenants
  signingKey: SigningKey
  cookieKey: string
  readToken: GrantContext['readToken']
}

/**
 * Entra ID for every tenant: `serve` answers the requests whose path is Entra's, `/{tenant}/oauth2/…` and so on. The
 * tenant is named by id, domain, `common` or `organizations`.
 */
export function createEntra(options: EntraOptions) {
  const { baseUrl, tenants, signingKey, cookieKey } = options
  const exchanges: Exchanges = new WeakMap()
  const authorities = new WeakMap<RunningTenant, Map<string, Promise<Authority>>>()

  function authorityOf(running: RunningTenant, issuers: Pick<Arrival, 'authority' | 'sts'>): Promise<Authority> {
    const open = authorities.get(running) ?? new Map<string, Promise<Authority>>()
    authorities.set(running, open)
    const known = open.get(issuers.authority)
    if (known) return known
    const opened = openAuthority({ running, issuers, signingKey, cookieKey, exchanges })
    open.set(issuers.authority, opened)
    return opened
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = readTarget(request.url ?? '/')
    const url = new URL(target.path + target.search, baseUrl)
    const arrival = arrivalOf(request, baseUrl)
    const { segment = '', rest = '' } = PATH.exec(url.pathname)?.groups ?? {}
    const path = rest.toLowerCase()
    sendIds(request, response)
    if (serveDiscovery({ url, segment, path, arrival, tenants, signingKey }, request, response)) return

    // A form names the application, and with it the tenant behind `common`; oidc-provider reads its own pages' forms.
    const takesForm = request.method === 'POST' && /^oauth2\/(v2\.0\/)?(token|authorize|devicecode)$/.test(path)
    const sent = takesForm ? new URLSearchParams((await readBytes(request)).toString()) : url.searchParams
    if (takesForm) readBasic(request.headers, sent)
    const running = tenantOf(segment, sent, tenants)
    if ('code' in running) return refuseTenant(request, response, running)

    const dialect: Dialect = path.startsWith('oauth2/v2.0/') ? 'v2' : 'v1'
    const endpoint = path.replace(/^oauth2\/(v2\.0\/)?/, '')
    if (endpoint === 'devicecode') {
      const verificationUri = `${arrival.origin}/common/oauth2/deviceauth`
      const begun = beginDeviceCode(sent, { devices: running.devices, dialect, verificationUri })
      return 'refusal' in begun ? sendRefusal(request, response, begun.refusal) : sendJson(response, begun.begun)
    }
    const authority = await authorityOf(running, arrival)
    if (endpoint === 'token') {
      if (request.method !== 'POST') return void response.writeHead(405, { Allow: 'POST' }).end()
      const asked = {
        request,
        response,
        form: sent,
        dialect,
        running,
        arrival,
        authority,
        readToken: options.readToken,
      }
      return serveToken(asked, exchanges)
    }
    const { tenant } = running
    nameAddress(request, arrival)
    if (path.startsWith('sign-in/')) return serveSignIn({ provider: authority.provider, tenant }, request, response)
    if (endpoint === 'authorize') {
      const authorize = translateAuthorizeUrl(sent, dialect, tenant)
      return authority.serveProvider(restateRequest(request, { url: authorize, method: 'GET' }), response)
    }
    const known = endpoint === 'logout' ? 'oauth2/v2.0/logout' : rest
    request.url = `/${tenant.id}/${known}${url.search}`
    await authority.serveProvider(request, response)
  }

  return {
    serve,
    serves: (path: string) => PATH.test(path),
    /** The authority for clients that use the sandbox's own address. */
    authorityOf: (running: RunningTenant) => authorityOf(running, { authority: baseUrl, sts: baseUrl }),
  }
}

export type Entra = ReturnType<typeof createEntra>

/** Every answer carries an id, and the caller's own where it asked for that. */
function sendIds(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('x-ms-request-id', randomUUID())
  const sent = single(request.headers['client-request-id'])
  if (sent) response.setHeader('client-request-id', sent)
}

/** oidc-provider builds its addresses from these headers. */
function nameAddress(request: IncomingMessage, { origin }: Arrival): void {
  const { protocol, host } = new URL(origin)
  Object.assign(request.headers, { 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host })
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(body))
}
