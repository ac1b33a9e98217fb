import 'server-only'
import * as oidc from 'openid-client'
import { z } from 'zod'
import { env } from '@/lib/env'
import { configure, type Registration } from './configuration'
import { toEntraError } from './errors'

export type EntraOptions = Omit<Registration, 'endpoint'> & {
  /** Audience of the tokens: `https://api.partnercenter.microsoft.com`. partner-center-api.md ch. 1. */
  resource: string
  endpoint?: Registration['endpoint'] | undefined
}

export type AppToken = { accessToken: string; expiresAt: Date }
/** `roles` and `refreshToken` are there when Entra sent new ones. */
export type UserTokens = AppToken & { refreshToken?: string | undefined; roles?: string[] | undefined }

export type Entra = ReturnType<typeof createEntra>

/** Entra's usual lifetime, for an answer that names none. ch. 2.2. */
const DEFAULT_LIFETIME_SECONDS = 3600

/** Roles are told anew with every id token, so that a lost role ends with the hour. */
const RoleClaim = z.object({ roles: z.array(z.string()).default([]) })

/**
 * The two tokens of partner-center-api.md ch. 2.1, from Entra's v2 (ch. 2.3) or v1 endpoint (ch. 2.2). Both methods take
 * another audience than the usual one, such as the price sheets' `https://api.partner.microsoft.com`: a token is good
 * for one. Both throw EntraError.
 */
export function createEntra({ resource: usual, endpoint = 'v2', ...registration }: EntraOptions) {
  let known: Promise<oidc.Configuration> | undefined

  /** Reads the endpoints once; a failure is not kept. */
  function configuration(): Promise<oidc.Configuration> {
    known ??= configure({ ...registration, endpoint }).catch((error) => {
      known = undefined
      throw error
    })
    return known
  }

  return {
    /** App-only: the application itself, no person. client_credentials. */
    async clientCredentials(resource = usual): Promise<AppToken> {
      try {
        const audience: Record<string, string> = endpoint === 'v1' ? { resource } : { scope: `${resource}/.default` }
        const answer = await oidc.clientCredentialsGrant(await configuration(), audience)
        return { accessToken: answer.access_token, expiresAt: expiry(answer) }
      } catch (error) {
        throw toEntraError(error)
      }
    },

    /** App+User: takes the newest refresh token; the answer usually carries the next one. ch. 2.5. */
    async refresh(refreshToken: string, resource = usual): Promise<UserTokens> {
      try {
        const delegated = `${resource}/user_impersonation offline_access openid`
        const audience: Record<string, string> =
          endpoint === 'v1' ? { resource, scope: 'openid' } : { scope: delegated }
        const answer = await oidc.refreshTokenGrant(await configuration(), refreshToken, audience)
        const claims = answer.claims()
        return {
          accessToken: answer.access_token,
          expiresAt: expiry(answer),
          refreshToken: answer.refresh_token,
          roles: claims && RoleClaim.parse(claims).roles,
        }
      } catch (error) {
        throw toEntraError(error)
      }
    },
  }
}

/** The app registration of this installation. */
export function registrationFromEnvironment(): EntraOptions {
  const { ENTRA_AUTHORITY, PARTNER_TENANT_ID, ENTRA_CLIENT_ID, ENTRA_CLIENT_SECRET } = env()
  return {
    authority: ENTRA_AUTHORITY,
    tenantId: PARTNER_TENANT_ID,
    clientId: ENTRA_CLIENT_ID,
    clientSecret: ENTRA_CLIENT_SECRET,
    resource: env().PARTNER_CENTER_RESOURCE,
    endpoint: env().ENTRA_TOKEN_ENDPOINT,
  }
}

/** The Entra ID of this installation. */
export function entraFromEnvironment(): Entra {
  return createEntra(registrationFromEnvironment())
}

/** Takes an answer of a token endpoint; returns when its access token ends. */
export function expiry(answer: { expires_in?: number }): Date {
  return new Date(Date.now() + (answer.expires_in ?? DEFAULT_LIFETIME_SECONDS) * 1000)
}
