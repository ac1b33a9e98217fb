import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Asked } from './explain-refusal.ts'

/** What a request was about, read from the parameters oidc-provider accepted. */
export function asked(ctx: KoaContextWithOIDC): Asked {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const params = ctx.oidc?.params
  const resource = Array.isArray(params?.resource) ? params.resource[0] : params?.resource
  return { clientId: text(params?.client_id), resource: text(resource), redirectUri: text(params?.redirect_uri) }
}
