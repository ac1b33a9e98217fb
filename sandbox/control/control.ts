import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readBytes } from '../http/request/read-body.ts'
import { Refusal } from '../http/route.ts'
import { decodeSegment, matchPath } from '../http/router.ts'
import type { RunningTenant, Tenants } from '../tenants/running-tenant.ts'
import type { ControlCall } from './control-route.ts'
import { requireLocal } from './require-local.ts'
import { routes } from './routes.ts'

const ROOT = '/_sandbox'
const OF_TENANT = /^\/_sandbox\/tenants\/(?<tenant>[^/]+)(?<rest>\/.+)$/

/**
 * The endpoint under `/_sandbox` by which tests and people steer the sandbox. It answers programs of this machine
 * only, and no web page: a body must be declared as JSON, and a browser names the page that sends without one.
 */
export function createControl(parts: Pick<ControlCall, 'tenants' | 'entra' | 'baseUrl'>) {
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
    requireLocal(request)
    const { running, path } = addressed(url.pathname, parts.tenants)
    for (const route of routes) {
      const params = route.method === request.method ? matchPath(`${ROOT}${route.path}`, path) : undefined
      if (!params) continue
      const body = await readControlBody(request)
      return (await route.handle({ ...parts, params, query: url.searchParams, body, running })) ?? { status: 204 }
    }
    throw new Refusal(404, 0, `There is no ${request.method} ${url.pathname}; GET /_sandbox lists what there is.`)
  }

  return { serves: (path: string) => path === ROOT || path.startsWith(`${ROOT}/`), serve }
}

export type Control = ReturnType<typeof createControl>

/** Whose controls a path names, and the path as the home tenant has it. */
function addressed(path: string, tenants: Tenants): { running: RunningTenant; path: string } {
  const { tenant, rest } = OF_TENANT.exec(path)?.groups ?? {}
  if (tenant === undefined || rest === undefined) return { running: tenants.home, path }
  const running = tenants.find(decodeSegment(tenant) ?? '')
  if (!running) throw new Refusal(404, 0, `There is no tenant ${tenant}; GET /_sandbox/tenants lists them.`)
  return { running, path: `${ROOT}${rest}` }
}

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
