import type { IncomingMessage } from 'node:http'
import type { ReissueToken } from '../entra/tokens/reissue-token.ts'
import type { VerifyBearer } from '../entra/tokens/verify-bearer.ts'
import type { RunningTenant, Tenants } from '../tenants/running-tenant.ts'
import { errorBody } from './answer/error-body.ts'
import { type Sendable, toWireJson } from './answer/send.ts'
import { requireAccess, requireMfa } from './authorize-call.ts'
import type { HandlerFault } from './faults/faults.ts'
import { localeOf, type ProtocolIds, plainId, protocolHeaders, single } from './protocol-headers.ts'
import { readEntityTag } from './request/entity-tag.ts'
import { readForm } from './request/form.ts'
import { Query } from './request/query.ts'
import { readBytes, readJson } from './request/read-body.ts'
import type { Target } from './request/target.ts'
import type { LoggedRequest } from './request-log.ts'
import { type Answer, type Call, type Principal, Refusal } from './route.ts'
import type { FindRoute, Match } from './router.ts'

export type CallOptions = {
  findRoute: FindRoute
  tenants: Tenants
  verifyBearer: VerifyBearer
  reissueToken: ReissueToken
  baseUrl: string
}

/** One request on its way: what it asks for, its ids, its line in the log, and what its handler shall get wrong. */
export type Incoming = {
  request: IncomingMessage
  target: Target
  ids: ProtocolIds
  log: LoggedRequest
  fault: HandlerFault | undefined
}

/**
 * Answers one Partner Center call: token, MFA, path, token kind and role, body, replay, handler, in that order. Refusals
 * become error bodies. The answer is returned and not sent, so that a fault may still lose it.
 */
export async function serveCall(options: CallOptions, incoming: Incoming): Promise<Sendable> {
  const { request, target, ids, log } = incoming
  const headers = protocolHeaders(request.headers, ids)
  try {
    const principal = options.verifyBearer(request.headers.authorization)
    const running = requireTenant(options.tenants, principal)
    notePrincipal(log, principal)
    noteMfa(request, principal, headers)
    requireMfa(principal, running.switches.mfaRefusal)
    const method = request.method ?? 'GET'
    const { route, params } = requireRoute(options.findRoute, method, target.path)
    requireAccess(principal, route)
    const call = await openCall(options, incoming, { running, principal, params })
    log.body = call.body
    const run = () => answerOrRefusal(() => route.handle(call), ids)
    // Only an id the caller chose is a key: a generated one cannot come back.
    const isKeyed = route.replay && single(request.headers['ms-requestid']) !== undefined
    const key = [running.tenant.id, method, target.path.toLowerCase(), plainId(ids.requestId)].join(' ')
    log.replayed = isKeyed ? running.replays.knows(key) : undefined
    return withHeaders(headers, isKeyed ? await running.replays.once(key, run) : await run())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return withHeaders(headers, refuse(error, ids))
  }
}

async function openCall(
  { baseUrl, reissueToken }: CallOptions,
  { request, target, ids, fault }: Incoming,
  { running, principal, params }: { running: RunningTenant; principal: Principal; params: Record<string, string> },
): Promise<Call> {
  const { headers, method = 'GET' } = request
  const { tenant, world, switches } = running
  const bytes = await readBytes(request)
  return {
    ...{ method, params, headers, principal, tenant, world, switches, baseUrl, bytes },
    path: target.path,
    query: new Query(target.search),
    body: readJson(bytes, headers['content-type']),
    form: () => readForm(bytes, headers['content-type']),
    ifMatch: readEntityTag(headers['if-match']),
    locale: localeOf(headers),
    reissueToken: () => reissueToken(headers.authorization),
    nextLinkPrefix: switches.nextLinks === 'v1' ? '/v1' : '',
    ...ids,
    ...(fault === undefined ? {} : { fault }),
  }
}

/** A business refusal is an answer like any other: it is stored and replayed. */
async function answerOrRefusal(handle: () => Answer | Promise<Answer>, ids: ProtocolIds): Promise<Sendable> {
  try {
    return toSendable(await handle())
  } catch (error) {
    if (error instanceof Refusal) return refuse(error, ids)
    throw error
  }
}

/** An error as it is sent: the realm names the call when a token is missing or not fit (ch. 3.8). */
export function refuse(refusal: Refusal, ids: ProtocolIds): Sendable {
  const { status, details } = refusal
  const realm: Record<string, string> =
    status === 401 ? { 'WWW-Authenticate': `OAuth realm=urn:cpsvc:cpid:${ids.correlationId}` } : {}
  const headers = { ...realm, ...details.headers }
  return { ...toSendable({ status, body: errorBody(refusal), headers }), statusText: details.statusText }
}

/** Bodies are written down at once: what is stored for a replay must not change with the world. */
function toSendable({ status, body, content, headers = {} }: Answer): Sendable {
  if (content !== undefined) return { status, headers, content }
  return { status, headers, text: body === undefined ? undefined : toWireJson(body) }
}

function withHeaders(headers: Record<string, string>, answer: Sendable): Sendable {
  return { ...answer, headers: { ...headers, ...answer.headers } }
}

/** Everything a call touches belongs to the tenant that its token was issued for. */
function requireTenant(tenants: Tenants, { tenantId }: Principal): RunningTenant {
  const found = tenants.find(tenantId)
  if (!found) throw new Refusal(401, 400, 'Access denied. The tenant of the token is gone.')
  return found
}

function requireRoute(findRoute: FindRoute, method: string, path: string): Match {
  const found = findRoute(method, path)
  if ('route' in found) return found
  if (found.allowed.length === 0) throw new Refusal(404, 1000, 'The requested resource was not found.')
  throw new Refusal(405, 900141, `The resource does not support the method ${method}.`, {
    headers: { Allow: found.allowed.join(', ') },
  })
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
