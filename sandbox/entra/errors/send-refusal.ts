import type { IncomingMessage, ServerResponse } from 'node:http'
import { single } from '../../http/protocol-headers.ts'
import { type EntraError, entraErrorBody } from './entra-error.ts'

/** Sends a refusal as Entra's token endpoints do. */
export function sendRefusal(request: IncomingMessage, response: ServerResponse, error: EntraError): void {
  response.writeHead(error.status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(entraErrorBody(error, single(request.headers['client-request-id']))))
}
