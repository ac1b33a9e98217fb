import type { IncomingMessage, ServerResponse } from 'node:http'
import { decodeSegment } from '../../http/router.ts'
import type { Tenants } from '../../tenants/running-tenant.ts'
import type { Arrival } from '../arrival.ts'
import { type EntraError, entraError, entraErrorBody } from '../errors/entra-error.ts'
import { refuseTenant } from '../errors/refuse-tenant.ts'
import { isShared } from '../tenant-of.ts'
import type { SigningKey } from '../tokens/signing-key.ts'
import { instanceDiscovery } from './instance-discovery.ts'
import { openidConfiguration } from './openid-configuration.ts'
import { userRealm } from './user-realm.ts'

export type DiscoveryRequest = {
  url: URL
  segment: string
  /** What follows the tenant, in small letters. */
  path: string
  arrival: Arrival
  tenants: Tenants
  signingKey: SigningKey
}

/** Answers what clients read before they sign in. Returns false for every other path. */
export function serveDiscovery(asked: DiscoveryRequest, request: IncomingMessage, response: ServerResponse): boolean {
  const { url, segment, path, arrival, tenants, signingKey } = asked
  if (path === 'discovery/instance') {
    const answer = instanceDiscovery(url.searchParams, new URL(arrival.origin).host)
    if ('refusal' in answer) sendJson(response, entraErrorBody(answer.refusal), answer.refusal.status)
    else sendJson(response, answer.found)
  } else if (path.startsWith('userrealm/')) {
    const upn = decodeSegment(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
    sendJson(response, userRealm(upn ?? '', tenants, arrival))
  } else if (path.endsWith('/keys')) {
    sendJson(response, publicKeys(signingKey))
  } else if (path.endsWith('.well-known/openid-configuration')) {
    const tenant = isShared(segment) ? segment.toLowerCase() : tenants.find(segment)?.tenant.id
    if (tenant === undefined) refuseTenant(request, response, notFound(segment))
    else sendJson(response, openidConfiguration({ arrival, tenant, version: path.startsWith('v2.0/') ? 'v2' : 'v1' }))
  } else return false
  return true
}

/** What is public of the key, under the two names by which tokens refer to it. */
function publicKeys({ kty, use, kid, n, e }: SigningKey) {
  return { keys: [{ kty, use, kid, x5t: kid, n, e, alg: 'RS256' }] }
}

function notFound(segment: string): EntraError {
  const message = `Tenant '${segment}' not found. Check to make sure you have the correct tenant ID.`
  return entraError('invalid_tenant', 90002, message)
}

function sendJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' })
  response.end(JSON.stringify(body))
}
