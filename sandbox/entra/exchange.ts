import type { IncomingMessage } from 'node:http'
import type { Arrival } from './arrival.ts'
import type { Dialect } from './tokens/endpoint/translate-token-form.ts'

/** What a token request said that oidc-provider does not pass on, until its answer is written. */
export type Exchange = {
  dialect: Dialect
  arrival: Arrival
  /** The audience as the client spelled it. */
  resource?: string
  refreshToken?: string
  /** How the application proved itself; becomes `appidacr`. */
  proof: 'none' | 'secret' | 'certificate'
  /** MSAL asks for `client_info` and takes the account's ids from it. */
  wantsClientInfo: boolean
  /** MSAL looks its tokens up by the scope that it asked for. */
  askedDefault: boolean
}

export type Exchanges = WeakMap<IncomingMessage, Exchange>
