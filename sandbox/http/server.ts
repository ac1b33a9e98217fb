import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Control } from '../control/control.ts'
import type { Entra } from '../entra/entra.ts'
import type { RunningTenant } from '../tenants/running-tenant.ts'
import { send, toWireJson } from './answer/send.ts'
import { deliver } from './faults/deliver.ts'
import type { Fault } from './faults/faults.ts'
import { hold, isBeforeWork, misbehave, throttledBody } from './faults/misbehave.ts'
import type { Weather } from './faults/weather.ts'
import type { Handler } from './listen.ts'
import { type ProtocolIds, protocolHeaders, readIds } from './protocol-headers.ts'
import { readTarget, type Target } from './request/target.ts'
import type { LoggedRequest } from './request-log.ts'
import { Refusal, type Route } from './route.ts'
import { createRouter } from './router.ts'
import { type CallOptions, refuse, serveCall } from './serve-call.ts'

export type ServerParts = Omit<CallOptions, 'findRoute'> & {
  routes: readonly Route[]
  entra: Entra
  control: Control
  /** What anybody may read without a token, by path. */
  files: ReadonlyMap<string, PublicFile>
}

export type PublicFile = { contentType: string; read: () => Promise<Buffer> }

type Parts = ServerParts & CallOptions
type Exchange = { request: IncomingMessage; response: ServerResponse; target: Target; ids: ProtocolIds }

/** Wires the three programs behind one port: the control endpoint, Entra ID, and Partner Center for the rest. */
export function createHandler(parts: ServerParts): Handler {
  const whole = { ...parts, findRoute: createRouter(parts.routes) }
  return (request, response) => {
    const exchange = { request, response, target: readTarget(request.url ?? '/'), ids: readIds(request.headers) }
    dispatch(whole, exchange).catch((error: unknown) => fail(whole, exchange, error))
  }
}

async function dispatch(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, target, ids } = exchange
  if (parts.control.serves(target.path)) {
    return parts.control.serve(request, response, new URL(target.path + target.search, parts.baseUrl))
  }
  const { method = 'GET' } = request
  const file = method === 'GET' ? parts.files.get(target.path) : undefined
  if (file) return void response.writeHead(200, { 'Content-Type': file.contentType }).end(await file.read())

  const running = parts.tenants.claimedBy(request.headers.authorization, target.path)
  const log = running.log.begin({
    ...{ at: new Date().toISOString(), method, path: target.path, query: target.search },
    ...ids,
  })
  response.on('finish', () => {
    log.status = response.statusCode
  })
  const isEntra = parts.entra.serves(target.path)
  const fault = findFault(running, { method, path: target.path, isEntra }, log)
  if (fault && isBeforeWork(fault)) {
    // Entra has headers of its own, and sends no byte order marks.
    if (isEntra) return misbehave(fault, response, {}, { bom: false })
    return misbehave(fault, response, protocolHeaders(request.headers, ids), running.switches)
  }
  if (isEntra) return serveEntra(parts.entra, exchange, fault)
  if (isThrottled(exchange, running)) return
  await serveApi(parts, exchange, { running, log, fault })
}

/** One that was ordered goes before what happens by chance. */
function findFault(running: RunningTenant, call: Parameters<Weather['meet']>[0], log: LoggedRequest) {
  const ordered = running.faults.take(call.method, call.path)
  if (ordered) log.fault = ordered.handler ?? ordered.kind
  if (ordered) return ordered
  const met = running.weather.meet(call)
  if (met) log.fault = met.kind
  return met?.fault
}

type Found = { running: RunningTenant; log: LoggedRequest; fault: Fault | undefined }

async function serveApi(parts: Parts, exchange: Exchange, { running, log, fault }: Found): Promise<void> {
  const answer = await serveCall(parts, { ...exchange, log, fault: fault?.handler })
  deliver(exchange.response, answer, fault, running.switches)
}

/** An answer that is to be lost is written to a response without a connection. */
async function serveEntra(entra: Entra, { request, response }: Exchange, fault: Fault | undefined): Promise<void> {
  const isLost = fault?.kind === 'timeout-after' || fault?.kind === 'cut-after'
  await entra.serve(request, isLost ? new ServerResponse(request) : response)
  if (fault?.kind === 'timeout-after') hold(response, fault)
  if (fault?.kind === 'cut-after') response.destroy()
}

/** The gateway's answer to too many calls, before the service has looked at one of them. */
function isThrottled({ request, response, target, ids }: Exchange, running: RunningTenant): boolean {
  const { clock, switches, throttle } = running
  if (!switches.throttle) return false
  const seconds = throttle.admit(target.path, clock.now().getTime(), switches)
  if (seconds === undefined) return false
  const headers = { ...protocolHeaders(request.headers, ids), 'Retry-After': String(seconds) }
  send(response, { status: 429, headers, text: toWireJson(throttledBody(seconds)) }, switches)
  return true
}

/** A refusal outside a call's own handling, or a bug: the console gets the cause, the caller Microsoft's 500. */
function fail(parts: Parts, { request, response, ids }: Exchange, error: unknown): void {
  // The caller left while its body was read: nobody is there to be told.
  if (request.destroyed && !request.complete) return void response.destroy()
  const refusal = error instanceof Refusal ? error : new Refusal(500, 800003, 'An unexpected error occurred.')
  if (refusal.status >= 500) console.error('sandbox: a handler failed', error)
  if (response.headersSent) return void response.destroy()
  const answer = refuse(refusal, ids)
  const headers = { ...protocolHeaders(request.headers, ids), ...answer.headers }
  send(response, { ...answer, headers }, parts.tenants.claimedBy(request.headers.authorization).switches)
}
