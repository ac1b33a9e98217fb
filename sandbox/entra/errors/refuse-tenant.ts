import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemPage } from '../pages/problem-page.ts'
import type { EntraError } from './entra-error.ts'
import { sendRefusal } from './send-refusal.ts'

/** Says that a tenant is not there: a page for people, the error body for programs. */
export function refuseTenant(request: IncomingMessage, response: ServerResponse, error: EntraError): void {
  if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) {
    sendRefusal(request, response, error)
    return
  }
  response.writeHead(error.status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(problemPage({ name: 'No such tenant' }, error))
}
