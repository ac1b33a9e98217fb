import type { IncomingMessage } from 'node:http'
import type { VerifyBearer } from '../entra/tokens/verify-bearer.ts'
import type { Tenants } from '../tenants/running-tenant.ts'
import { requireAccess, requireMfa } from './authorize-call.ts'
import { type ProtocolIds, protocolHeaders, single } from './protocol-headers.ts'
import { readJson } from './read-body.ts'
import type { LoggedRequest } from './request-log.ts'
import { type Answer, type Principal, Refusal, type Route } from './route.ts'
import { findRoute, type Match } from './router.ts'
import { errorBody, type Sendable, toWireJson } from './send.ts'

export type CallOptions = {
  routes: Route[]
  tenants: Tenants
  verifyBearer: VerifyBearer
  baseUrl: string
}

/**
 * Answers one Partner Center call: token, MFA, path, token kind and role, body, replay, handler, in that order. Refusals
 * become error bodies of shape (a). The answer is returned and not sent, so that a fault may still lose it.
 */
export async function serveCall(
  options: CallOptions,
  request: IncomingMessage,
  url: URL,
  ids: ProtocolIds,
  log: LoggedRequest,
): Promise<Sendable> {
  const headers = protocolHeaders(request.headers, ids)
  try {
    const principal = options.verifyBearer(request.headers.authorization)
    notePrincipal(log, principal)
    noteMfa(request, principal, headers)
    requireMfa(principal)
    const { tenant, world, replays, switches } = requireTenant(options.tenants, principal)
    const method = request.method ?? 'GET'
    const { route, params } = requireRoute(options.routes, method, url.pathname)
    requireAccess(principal, route)
    const body = await readJson(request)
    log.body = body
    const call = {
      method,
      path: url.pathname,
      params,
      query: url.searchParams,
      headers: request.headers,
      body,
      principal,
      tenant,
      world,
      switches,
      ...ids,
      baseUrl: options.baseUrl,
    }
    const run = async () => toSendable(await answerOrRefusal(() => route.handle(call)))
    // Only an id the caller chose is a key: a generated one cannot come back.
    const isKeyed = route.replay && single(request.headers['ms-requestid']) !== undefined
    const key = [tenant.id, method, url.pathname.toLowerCase(), ids.requestId.toLowerCase()].join(' ')
    log.replayed = isKeyed ? replays.knows(key) : undefined
    const answer = isKeyed ? await replays.once(key, run) : await run()
    return { ...answer, headers: { ...headers, ...answer.headers } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const answer = toSendable(refuse(error))
    return { ...answer, headers: { ...headers, ...answer.headers } }
  }
}

/** A business refusal is an answer like any other: it is stored and replayed. */
async function answerOrRefusal(handle: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await handle()
  } catch (error) {
    if (error instanceof Refusal) return refuse(error)
    throw error
  }
}

function refuse(refusal: Refusal): Answer {
  const headers: Record<string, string> =
    refusal.status === 401 ? { 'WWW-Authenticate': 'Bearer error="invalid_token"' } : {}
  return { status: refusal.status, body: errorBody(refusal), headers }
}

/** Bodies are written down at once: what is stored for a replay must not change with the world. */
function toSendable({ status, body, headers = {} }: Answer): Sendable {
  return { status, headers, text: body === undefined ? undefined : toWireJson(body) }
}

/** Everything a call touches belongs to the tenant that its token was issued for. */
function requireTenant(tenants: Tenants, { tenantId }: Principal) {
  const found = tenants.find(tenantId)
  if (!found) throw new Refusal(401, 400, 'Access denied. The tenant of the token is gone.')
  return found
}

function requireRoute(routes: Route[], method: string, path: string): Match {
  const found = findRoute(routes, method, path)
  if ('route' in found) return found
  if (found.allowed.length === 0) throw new Refusal(404, 1000, 'The requested resource was not found.')
  throw new Refusal(405, 900141, `The resource does not support the method ${method}.`)
}

function notePrincipal(log: LoggedRequest, principal: Principal): void {
  log.principal = principal.kind
  if (principal.kind === 'user') log.upn = principal.upn
}

/** The probe of reference §2.6: asked by `ValidateMfa: true`, answered in a header. */
function noteMfa(request: IncomingMessage, principal: Principal, headers: Record<string, string>): void {
  const asked = single(request.headers.validatemfa)?.toLowerCase() === 'true'
  if (asked && principal.kind === 'user') headers.isMfaCompliant = String(principal.mfa)
}
