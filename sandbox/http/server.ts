import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Control } from '../control/control.ts'
import type { Entra } from '../entra/entra.ts'
import type { Handler } from './listen.ts'
import { hold, misbehave } from './misbehave.ts'
import { type ProtocolIds, protocolHeaders, readIds } from './protocol-headers.ts'
import { Refusal } from './route.ts'
import { errorBody, send, toWireJson } from './send.ts'
import { type CallOptions, serveCall } from './serve-call.ts'

export type ServerParts = CallOptions & {
  entra: Entra
  control: Control
  /** What anybody may read without a token, by path. */
  files: ReadonlyMap<string, PublicFile>
}

export type PublicFile = { contentType: string; read: () => Promise<Buffer> }

/** Wires the three programs behind one port: the control endpoint, Entra ID, and Partner Center for the rest. */
export function createHandler(parts: ServerParts): Handler {
  return (request, response) => {
    const ids = readIds(request.headers)
    dispatch(parts, request, response, ids).catch((error: unknown) => fail(parts, request, response, ids, error))
  }
}

async function dispatch(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  ids: ProtocolIds,
): Promise<void> {
  const url = new URL(request.url ?? '/', parts.baseUrl)
  if (parts.control.serves(url.pathname)) return parts.control.serve(request, response, url)

  const { method = 'GET' } = request
  const file = method === 'GET' ? parts.files.get(url.pathname) : undefined
  if (file) return void response.writeHead(200, { 'Content-Type': file.contentType }).end(await file.read())
  const { faults, log: calls, switches } = parts.tenants.claimedBy(request.headers.authorization)
  const log = calls.begin({ at: new Date().toISOString(), method, path: url.pathname, query: url.search, ...ids })
  response.on('finish', () => {
    log.status = response.statusCode
  })
  const fault = faults.take(method, url.pathname)
  if (fault) log.fault = fault.kind
  const isLost = fault?.kind === 'timeout-after'
  if (fault && !isLost)
    return misbehave(fault, response, { headers: protocolHeaders(request.headers, ids), bom: switches.bom })

  if (parts.entra.serves(url.pathname)) {
    // An answer that is to be lost is written to a response without a connection.
    await parts.entra.serve(request, isLost ? new ServerResponse(request) : response)
  } else {
    const answer = await serveCall(parts, request, url, ids, log)
    if (!isLost) send(response, answer, { bom: switches.bom })
  }
  if (isLost) hold(response, fault)
}

/** A refusal outside a call's own handling, or a bug: the console gets the cause, the caller Microsoft's 500. */
function fail(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  ids: ProtocolIds,
  error: unknown,
): void {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 800003, 'An unexpected error occurred.')
  if (refusal.status >= 500) console.error('sandbox: a handler failed', error)
  if (response.headersSent) return void response.destroy()
  const headers = protocolHeaders(request.headers, ids)
  const { bom } = parts.tenants.claimedBy(request.headers.authorization).switches
  send(response, { status: refusal.status, headers, text: toWireJson(errorBody(refusal)) }, { bom })
}
