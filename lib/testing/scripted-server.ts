import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

/** One answer in turn: a JSON body, raw text, or whatever a function does to the connection. */
export type ScriptedAnswer =
  | { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }
  | ((response: ServerResponse) => void)

export type ReceivedRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: string }

export type ScriptedServer = {
  url: string
  received: ReceivedRequest[]
  /** What the next requests are answered, in order; one too many gets 599. */
  answerWith(...answers: ScriptedAnswer[]): void
  stop(): Promise<void>
}

/** A real HTTP server on this machine that says what it is told: for what no well-behaved service can be made to say. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  let script: ScriptedAnswer[] = []
  const received: ReceivedRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      received.push({ method, path, headers, body: Buffer.concat(chunks).toString('utf8') })
      say(response, script.shift() ?? { status: 599, text: 'nothing left to say' })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    answerWith(...answers) {
      script = answers
      received.length = 0
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function say(response: ServerResponse, answer: ScriptedAnswer): void {
  if (typeof answer === 'function') {
    answer(response)
    return
  }
  const { status = 200, headers = {}, json, text } = answer
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
  response.end(json === undefined ? (text ?? '') : JSON.stringify(json))
}
