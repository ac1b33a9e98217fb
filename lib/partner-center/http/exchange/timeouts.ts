import 'server-only'
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'

/** How long each phase of one exchange may take, in milliseconds. */
export type Timeouts = {
  /** Until the connection stands, TLS included. */
  connect: number
  /** From there to the status line: Microsoft is thinking. */
  headers: number
  /** Between two pieces of a body. */
  body: number
  /** Everything together, of a read. A stream is only bounded until it begins. */
  read: number
  /** Everything together, of a write. */
  write: number
}

/** The .NET SDK waits three minutes for everything (ch. 3.3); nobody reads a page for that long. */
export const TIMEOUTS: Timeouts = { connect: 10_000, headers: 120_000, body: 30_000, read: 30_000, write: 120_000 }

const agents = new Map<string, Dispatcher>()

/**
 * Takes timeouts; returns the pool of connections that keeps them, one for all clients with the same. With Node's own
 * switch NODE_USE_ENV_PROXY=1 it goes through the proxy that HTTPS_PROXY names, as everything else in the process does.
 */
export function agentFor({ connect, headers, body }: Timeouts): Dispatcher {
  const key = [connect, headers, body].join()
  const known = agents.get(key)
  if (known) return known
  const Pool = process.env.NODE_USE_ENV_PROXY === '1' ? EnvHttpProxyAgent : Agent
  const agent = new Pool({ connect: { timeout: connect }, headersTimeout: headers, bodyTimeout: body })
  agents.set(key, agent)
  return agent
}
