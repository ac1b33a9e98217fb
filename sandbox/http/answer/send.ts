import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'

const BOM = '\uFEFF'
const JSON_TYPE = 'application/json; charset=utf-8'

/** JSON of a resource as the service writes it: null members are left out (reference §3.7). */
export function toWireJson(body: unknown): string {
  return JSON.stringify(body, function omitNulls(this: unknown, key, value: unknown) {
    return value === null && key !== '' && !Array.isArray(this) ? undefined : value
  })
}

export type Sendable = {
  status: number
  /** The reason phrase, where it is not the usual one. */
  statusText?: string | undefined
  headers: Record<string, string>
  /** JSON. */
  text?: string | undefined
  /** Anything else, sent as it is. */
  content?: string | Uint8Array | AsyncIterable<string | Uint8Array>
}

/** How a tenant's wire behaves: `bom` puts the byte order mark before JSON, as many of Microsoft's front ends do. */
export type Wire = { bom: boolean }

/** Sends one answer. HEAD, 204 and 304 get no body. */
export function send(response: ServerResponse, answer: Sendable, wire: Wire): void {
  const { content } = answer
  if (content !== undefined && typeof content !== 'string' && !(content instanceof Uint8Array)) {
    response.writeHead(...headOf(response, answer, undefined, false))
    if (response.req.method === 'HEAD') {
      response.end()
      return
    }
    pipeline(Readable.from(content), response, ignoreLostConnection)
    return
  }
  const bytes = bodyBytes(answer, wire)
  response.writeHead(...headOf(response, answer, bytes))
  response.end(response.req.method === 'HEAD' || isBodiless(answer.status) ? undefined : bytes)
}

/** The bytes of an answer that is no stream; undefined for none. */
export function bodyBytes({ text, content }: Sendable, { bom }: Wire): Buffer | undefined {
  if (text !== undefined) return Buffer.from(bom ? BOM + text : text)
  return typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content) : undefined
}

type Head = [status: number, statusText: string | undefined, headers: Record<string, string>]

export function headOf(
  response: ServerResponse,
  { status, statusText, headers, text }: Sendable,
  bytes: Buffer | undefined,
  hasLength = true,
): Head {
  const head: Record<string, string> = {}
  if (text !== undefined && !isBodiless(status)) head['Content-Type'] = jsonType(response.req.headers.accept)
  for (const name in headers) head[name] = headers[name] ?? ''
  if (hasLength && !isBodiless(status)) head['Content-Length'] = String(bytes?.length ?? 0)
  return [status, statusText, head]
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 304
}

/**
 * Whatever is asked for, JSON is sent: the REST reference lists XML too, no client asks for it alone (INFERRED). A client
 * that names `text/json` and no other JSON gets it by that name.
 */
function jsonType(accept: string | undefined): string {
  if (accept === undefined || accept === 'application/json' || !accept.includes('text/json')) return JSON_TYPE
  return accept.includes('application/json') || accept.includes('*/*') ? JSON_TYPE : 'text/json; charset=utf-8'
}

/** A reader who leaves early is no fault of ours; a source that breaks off ends the connection, which tells enough. */
function ignoreLostConnection(error: Error | null | undefined): void {
  if (error && !('code' in error)) console.error('sandbox: an answer broke off', error)
}
