import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'

export type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; text: string }
export type RawCall = { method: string; target: string; headers?: Record<string, string>; body?: string | Buffer }

/** Sends requests exactly as they are written, over a few connections that stay open. */
export function createRawClient(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  return {
    async call({ method, target, headers = {}, body }: RawCall): Promise<RawAnswer> {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const sent = httpRequest(url, { method, path: target, headers: { ...headers, ...length }, agent })
      sent.end(body)
      const [response] = await once(sent, 'response')
      const text = Buffer.concat(await response.toArray()).toString()
      return { status: response.statusCode, headers: response.headers, text: text.replace(/^\uFEFF/, '') }
    },
    close: (): void => agent.destroy(),
  }
}
