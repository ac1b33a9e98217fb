import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { SandboxProblem } from '../sandbox-problem.ts'

/** Longer than clients keep idle connections, so that none is closed just when it is used again. */
const KEEP_ALIVE_MS = 65_000

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Listens on 127.0.0.1 (port 0 takes a free one). The port must be known before the parts that put it into their
 * addresses are built: until `serve` names the handler, requests get a 503. Throws a SandboxProblem for a taken port.
 */
export async function listen(port: number) {
  let handler: Handler = (_request, response) => void response.writeHead(503, { 'Retry-After': '1' }).end()
  const server = createServer((request, response) => handler(request, response))
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new SandboxProblem(describe(error, port), { cause: error })
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')

  return {
    url: `http://127.0.0.1:${address.port}`,
    serve(next: Handler): void {
      handler = next
    },
    async close(): Promise<void> {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function describe(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what listens there, or set SANDBOX_PORT to another.`
  return `The sandbox cannot listen on port ${port} (${String(code)}): set SANDBOX_PORT to another.`
}
