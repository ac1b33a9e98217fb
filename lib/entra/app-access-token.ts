import 'server-only'
import { type AppToken, type Entra, entraFromEnvironment } from './entra'

/** A token this close to its end is not handed out any more: the call it is for takes time too. */
export const EXPIRY_MARGIN_MS = 30_000

/** Takes Entra; returns a cache of its one App-only token. Callers at the same time share one request. */
export function createAppAccessTokens(entra: Pick<Entra, 'clientCredentials'>) {
  let current: AppToken | undefined
  let renewal: Promise<AppToken> | undefined

  async function renew(): Promise<AppToken> {
    try {
      current = await entra.clientCredentials()
      return current
    } finally {
      renewal = undefined
    }
  }

  /** With `force` a token newer than the last one, because Microsoft refused that. Throws EntraError. */
  return async function get({ force = false }: { force?: boolean } = {}): Promise<AppToken> {
    if (!force && current && current.expiresAt.getTime() - EXPIRY_MARGIN_MS > Date.now()) return current
    renewal ??= renew()
    return renewal
  }
}

// On globalThis: the server bundles may hold this module more than once, the process wants one token.
const kept = globalThis as typeof globalThis & { orderDeskAppTokens?: ReturnType<typeof createAppAccessTokens> }

/** The App-only token of this installation, and when it ends. Throws EntraError. */
export function getAppToken(options?: { force?: boolean }): Promise<AppToken> {
  kept.orderDeskAppTokens ??= createAppAccessTokens(entraFromEnvironment())
  return kept.orderDeskAppTokens(options)
}

/** The token alone, as Partner Center is asked with it. Throws EntraError. */
export async function getAppAccessToken(options?: { force?: boolean }): Promise<string> {
  return (await getAppToken(options)).accessToken
}
