import type { ServerResponse } from 'node:http'
import type { Refusal } from './route.ts'

const BOM = '\uFEFF'

/** JSON of a resource as the service writes it: null members are left out (reference §3.7). */
export function toWireJson(body: unknown): string {
  return JSON.stringify(body, function omitNulls(this: unknown, key, value: unknown) {
    return value === null && key !== '' && !Array.isArray(this) ? undefined : value
  })
}

/** Error body shape (a) of reference §3.8. */
export function errorBody(refusal: Refusal): { code: number | string; description: string; data: []; source: string } {
  return { code: refusal.code, description: refusal.message, data: [], source: refusal.source }
}

export type Sendable = { status: number; headers: Record<string, string>; text?: string }

/** Sends one answer; `bom` puts the byte order mark before a JSON body, as many of Microsoft's front ends do. */
export function send(response: ServerResponse, { status, headers, text }: Sendable, options: { bom: boolean }): void {
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const type: Record<string, string> =
    text === undefined || hasType ? {} : { 'Content-Type': 'application/json; charset=utf-8' }
  const body = text === undefined ? undefined : Buffer.from(options.bom && !hasType ? BOM + text : text)
  const length: Record<string, string> = status === 204 ? {} : { 'Content-Length': String(body?.length ?? 0) }
  response.writeHead(status, { ...type, ...headers, ...length })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
