import { z } from 'zod'
import { PERMISSION } from '../../scopes.ts'
import type { Dialect } from './translate-token-form.ts'

/** What oidc-provider answers a token request with. */
export const TokenAnswer = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
})
export type TokenAnswer = z.infer<typeof TokenAnswer>

/**
 * The body of a token answer in Entra's dialect (reference §2.2, §2.3): v1 sends every number as a string and names the
 * resource; v2 sends numbers and the full name of the permission.
 */
export function translateTokenAnswer(
  answer: TokenAnswer,
  about: { dialect: Dialect; resource: string; isApp: boolean; askedDefault: boolean; clientInfo: string | undefined },
) {
  const { access_token, expires_in, refresh_token, id_token } = answer
  const { dialect, resource, isApp, clientInfo: client_info } = about
  if (dialect === 'v2') {
    return {
      token_type: 'Bearer',
      scope: isApp ? undefined : scopesOf(about),
      expires_in,
      ext_expires_in: expires_in,
      access_token,
      refresh_token,
      id_token,
      client_info,
    }
  }
  const nowSeconds = Math.floor(Date.now() / 1000)
  return {
    token_type: 'Bearer',
    scope: isApp ? undefined : PERMISSION,
    expires_in: String(expires_in),
    ext_expires_in: String(expires_in),
    expires_on: String(nowSeconds + expires_in),
    not_before: String(nowSeconds),
    resource,
    access_token,
    refresh_token,
    id_token,
    client_info,
  }
}

/** Entra names what was granted, and `.default` where that was asked for. */
function scopesOf({ resource, askedDefault }: { resource: string; askedDefault: boolean }): string {
  const granted = `${resource}/${PERMISSION}`
  return askedDefault ? `${granted} ${resource}/.default` : granted
}
