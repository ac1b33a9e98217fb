import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'

/** What Node publishes on the channel, of which only this is used. */
type RequestStart = { response: ServerResponse; server: Server }

const CHANNEL = 'http.server.request.start'

type Traffic = {
  /** Every HTTP server of this process that was ever asked something; Next.js keeps its own to itself. */
  servers: Set<Server>
  responses: Set<ServerResponse>
  /** Work that goes on when the browser that began it has gone. */
  actions: number
  closing: boolean
  onIdle?: () => void
}

// On globalThis: actions run in other bundles than the start does, and are counted by the same figure.
const kept = globalThis as typeof globalThis & { orderDeskTraffic?: Traffic }

function traffic(): Traffic {
  kept.orderDeskTraffic ??= { servers: new Set(), responses: new Set(), actions: 0, closing: false }
  return kept.orderDeskTraffic
}

/** Begins to count the requests that are being answered, whoever answers them. Once per process. */
export function countRequests(): void {
  subscribe(CHANNEL, (message) => {
    const { response, server } = message as RequestStart
    const { servers, responses, closing } = traffic()
    servers.add(server)
    responses.add(response)
    if (closing) {
      server.close()
      response.shouldKeepAlive = false
    }
    // Also fires for a connection that was cut, unlike the channel of finished responses.
    response.once('close', () => {
      responses.delete(response)
      // What was promised to stay open before: nobody may ask on it again.
      if (traffic().closing) setImmediate(() => server.closeIdleConnections())
      tellWhenIdle()
    })
  })
}

/** Takes work that must not be interrupted by the end of the process, also when nobody waits for its answer any more. */
export async function uninterrupted<T>(work: Promise<T>): Promise<T> {
  traffic().actions += 1
  try {
    return await work
  } finally {
    traffic().actions -= 1
    tellWhenIdle()
  }
}

/** Accepts no new connections, and lets every open one end with its answer. */
export function closeDoors(): void {
  const { servers, responses } = traffic()
  traffic().closing = true
  for (const response of responses) if (!response.headersSent) response.shouldKeepAlive = false
  for (const server of servers) server.close()
}

/** Resolves to true as soon as nothing is being answered or done, and to false when that took longer than `withinMs`. */
export async function untilIdle(withinMs: number): Promise<boolean> {
  if (isIdle()) return true
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const impatience = setTimeout(resolve, withinMs, false)
  traffic().onIdle = () => resolve(true)
  const idle = await promise
  clearTimeout(impatience)
  return idle
}

function isIdle(): boolean {
  const { responses, actions } = traffic()
  return responses.size === 0 && actions === 0
}

function tellWhenIdle() {
  if (isIdle()) traffic().onIdle?.()
}
