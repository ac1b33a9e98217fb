import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readBytes } from '../http/read-body.ts'
import { Refusal } from '../http/route.ts'
import { matchPath } from '../http/router.ts'
import type { ControlRoute } from './control-route.ts'

const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * The endpoint under `/_sandbox` by which tests and people steer the sandbox. It answers on loopback names only, and a
 * body must be declared as JSON, so that no web page can post to it.
 */
export function createControl(routes: ControlRoute[]) {
  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    try {
      const { status, body } = await run(request, url)
      answer(response, status, body)
    } catch (error) {
      if (error instanceof z.ZodError) answer(response, 400, { error: z.prettifyError(error) })
      else if (error instanceof Refusal) answer(response, error.status, { error: error.message })
      else throw error
    }
  }

  async function run(request: IncomingMessage, url: URL): Promise<{ status: number; body?: unknown }> {
    if (!LOOPBACK_HOST.test(request.headers.host ?? '')) throw new Refusal(403, 0, 'The control endpoint is local.')
    for (const route of routes) {
      const params = route.method === request.method ? matchPath(route.path, url.pathname) : undefined
      if (params) return (await route.handle({ params, body: await readControlBody(request) })) ?? { status: 204 }
    }
    throw new Refusal(404, 0, `There is no ${request.method} ${url.pathname}; GET /_sandbox lists what there is.`)
  }

  return { serves: (path: string) => path === '/_sandbox' || path.startsWith('/_sandbox/'), serve }
}

export type Control = ReturnType<typeof createControl>

async function readControlBody(request: IncomingMessage): Promise<unknown> {
  const text = (await readBytes(request)).toString()
  if (text === '') return {}
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new Refusal(415, 0, 'Send the body as application/json.')
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 0, 'The body is not valid JSON.')
    throw error
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) return void response.writeHead(status).end()
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify(body, null, 2)}\n`)
}
