import 'server-only'
import * as oidc from 'openid-client'
import { configure } from './configuration'
import { type EntraOptions, expiry, registrationFromEnvironment } from './entra'
import { toEntraError } from './errors'

/** What only the browser that began may finish with; kept sealed until it comes back. */
export type PendingAuthorization = { state: string; nonce: string; codeVerifier: string }

export type Authorized = { claims: unknown; accessToken: string; refreshToken: string; expiresAt: Date }

export type Authorization = ReturnType<typeof createAuthorization>

/**
 * The authorization code flow with PKCE, state and nonce, for an account that is signed in beside the person's own
 * (partner-center-api.md ch. 2.3, 2.5). People sign in at v2, whatever endpoint renews. Both methods throw EntraError.
 */
export function createAuthorization({ resource, ...registration }: EntraOptions) {
  const configuration = () => configure({ ...registration, endpoint: 'v2' })

  return {
    /** Takes where Entra shall lead back to, a registered address; returns Entra's page, and what `finish` wants. */
    async begin(redirectUri: string): Promise<{ url: URL; pending: PendingAuthorization }> {
      try {
        const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
        const codeVerifier = oidc.randomPKCECodeVerifier()
        const url = oidc.buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUri,
          scope: `openid profile offline_access ${resource}/user_impersonation`,
          code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
          state,
          nonce,
          // Another account than the one that is signed in can be chosen.
          prompt: 'select_account',
        })
        return { url, pending: { state, nonce, codeVerifier } }
      } catch (error) {
        throw toEntraError(error)
      }
    },

    /**
     * Takes the address with which Entra led back, and what `begin` returned; returns the claims of the id token and the
     * tokens. `sign-in-again` when the person went back, or was not let in.
     */
    async finish(address: URL, { state, nonce, codeVerifier }: PendingAuthorization): Promise<Authorized> {
      try {
        const checks = { pkceCodeVerifier: codeVerifier, expectedState: state, expectedNonce: nonce }
        const answer = await oidc.authorizationCodeGrant(await configuration(), address, {
          ...checks,
          idTokenExpected: true,
        })
        if (!answer.refresh_token) throw new Error('Entra ID sent no refresh token: is offline_access allowed?')
        return {
          claims: answer.claims(),
          accessToken: answer.access_token,
          refreshToken: answer.refresh_token,
          expiresAt: expiry(answer),
        }
      } catch (error) {
        throw toEntraError(error)
      }
    },
  }
}

/** Of this installation. */
export function authorizationFromEnvironment(): Authorization {
  return createAuthorization(registrationFromEnvironment())
}
