import 'server-only'
import * as oidc from 'openid-client'
import { z } from 'zod'
import { env } from '@/lib/env'
import { toEntraError } from './errors'

export type EntraOptions = {
  /** `https://login.microsoftonline.com`, a sovereign cloud's, or the sandbox. */
  authority: string
  tenantId: string
  clientId: string
  clientSecret: string
  /** Audience of the tokens: `https://api.partnercenter.microsoft.com`. partner-center-api.md ch. 1. */
  resource: string
}

export type AppToken = { accessToken: string; expiresAt: Date }
/** `roles` and `refreshToken` are there when Entra sent new ones. */
export type UserTokens = AppToken & { refreshToken?: string | undefined; roles?: string[] | undefined }

export type Entra = ReturnType<typeof createEntra>

const TIMEOUT_SECONDS = 15
/** Entra's usual lifetime, for an answer that names none. ch. 2.2. */
const DEFAULT_LIFETIME_SECONDS = 3600

/** Roles are told anew with every id token, so that a lost role ends with the hour. */
const RoleClaim = z.object({ roles: z.array(z.string()).default([]) })

/** The two tokens of partner-center-api.md ch. 2.1, from Entra's v2 endpoint (ch. 2.3). Both methods throw EntraError. */
export function createEntra({ authority, tenantId, clientId, clientSecret, resource }: EntraOptions) {
  let discovered: Promise<oidc.Configuration> | undefined

  /** Reads the endpoints once; a failure is not kept. */
  function configuration(): Promise<oidc.Configuration> {
    discovered ??= discover().catch((error) => {
      discovered = undefined
      throw error
    })
    return discovered
  }

  function discover(): Promise<oidc.Configuration> {
    const server = new URL(`${authority}/${tenantId}/v2.0/.well-known/openid-configuration`)
    return oidc.discovery(server, clientId, undefined, oidc.ClientSecretPost(clientSecret), {
      timeout: TIMEOUT_SECONDS,
      execute: isLoopback(server.hostname) ? [oidc.allowInsecureRequests] : [],
    })
  }

  return {
    /** App-only: the application itself, no person. ch. 2.3, client_credentials. */
    async clientCredentials(): Promise<AppToken> {
      try {
        const answer = await oidc.clientCredentialsGrant(await configuration(), { scope: `${resource}/.default` })
        return { accessToken: answer.access_token, expiresAt: expiry(answer) }
      } catch (error) {
        throw toEntraError(error)
      }
    },

    /** App+User: takes the newest refresh token; the answer usually carries the next one. ch. 2.3, 2.5. */
    async refresh(refreshToken: string): Promise<UserTokens> {
      try {
        const scope = `${resource}/user_impersonation offline_access openid`
        const answer = await oidc.refreshTokenGrant(await configuration(), refreshToken, { scope })
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

/** The Entra ID of this installation. */
export function entraFromEnvironment(): Entra {
  const { ENTRA_AUTHORITY, PARTNER_TENANT_ID, ENTRA_CLIENT_ID, ENTRA_CLIENT_SECRET, PARTNER_CENTER_RESOURCE } = env()
  return createEntra({
    authority: ENTRA_AUTHORITY,
    tenantId: PARTNER_TENANT_ID,
    clientId: ENTRA_CLIENT_ID,
    clientSecret: ENTRA_CLIENT_SECRET,
    resource: PARTNER_CENTER_RESOURCE,
  })
}

function expiry(answer: { expires_in?: number }): Date {
  return new Date(Date.now() + (answer.expires_in ?? DEFAULT_LIFETIME_SECONDS) * 1000)
}

/** Plain HTTP is for the sandbox on this machine only. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
