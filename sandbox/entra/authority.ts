import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { RunningTenant } from '../tenants/running-tenant.ts'
import type { Arrival } from './arrival.ts'
import type { Exchanges } from './exchange.ts'
import { watchAnswers } from './tokens/endpoint/watch-answers.ts'
import type { SigningKey } from './tokens/signing-key.ts'

export type AuthorityOptions = {
  running: RunningTenant
  /** Stems of the issuers, as the clients of this address believe. */
  issuers: Pick<Arrival, 'authority' | 'sts'>
  signingKey: SigningKey
  cookieKey: string
  exchanges: Exchanges
}

/** One tenant's sign-in and tokens, for clients that came by one cloud's address. */
export type Authority = {
  provider: Provider
  serveProvider: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Passes for a proven application's secret inside; what clients send is checked before. */
  innerSecret: string
}

/** Makes it when the first client asks: loading and building oidc-provider takes longer than the rest of the start. */
export async function openAuthority(options: AuthorityOptions): Promise<Authority> {
  const { createProvider } = await import('./provider.ts')
  const innerSecret = randomBytes(24).toString('base64url')
  const provider = createProvider({ ...options, innerSecret })
  watchAnswers(provider, options.running, options.exchanges)
  return { provider, serveProvider: provider.callback(), innerSecret }
}
