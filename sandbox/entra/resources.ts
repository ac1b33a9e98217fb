import type { Tenant } from '../tenant.ts'

/** An API by one name: where its tokens are good. */
export type Audience = 'partner-center' | 'price-sheets'

/** Audience of Partner Center's REST API. */
export const PARTNER_CENTER = 'https://api.partnercenter.microsoft.com'
/** Audience that Partner Center stopped accepting in August 2025 (401/900420). */
export const AZURE_AD_GRAPH = 'https://graph.windows.net'
/** What a v2 request without an API's own scope is about. */
export const MICROSOFT_GRAPH = 'https://graph.microsoft.com'

const PRICE_SHEETS = 'https://api.partner.microsoft.com'
/** Partner Center of the 21Vianet cloud, and what it takes for App-only by older documents (ch. 1). */
const PARTNER_CENTER_21VIANET = 'https://partner.partnercenterapi.microsoftonline.cn'
const AZURE_AD_GRAPH_21VIANET = 'https://graph.chinacloudapi.cn'

/** The APIs that have a service principal in every tenant. */
export const RESOURCES: readonly string[] = [
  PARTNER_CENTER,
  PRICE_SHEETS,
  MICROSOFT_GRAPH,
  AZURE_AD_GRAPH,
  PARTNER_CENTER_21VIANET,
  AZURE_AD_GRAPH_21VIANET,
]

/** First-party applications by id; a resource may be named by that, too (ch. 2.3; the second is general knowledge). */
const BY_APP_ID = new Map([
  ['fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd', PARTNER_CENTER],
  ['00000002-0000-0000-c000-000000000000', AZURE_AD_GRAPH],
  ['00000003-0000-0000-c000-000000000000', MICROSOFT_GRAPH],
])

const AUDIENCES = new Map<string, Audience>([
  [PARTNER_CENTER, 'partner-center'],
  [PARTNER_CENTER_21VIANET, 'partner-center'],
  [AZURE_AD_GRAPH_21VIANET, 'partner-center'],
  [PRICE_SHEETS, 'price-sheets'],
])

/** The one name of a resource that a client may spell with a slash at its end, in other casing, or as an application's id. */
export function canonicalResource(spelled: string, tenant?: Pick<Tenant, 'clientId'>): string {
  const bare = spelled.replace(/\/+$/, '').toLowerCase()
  if (tenant && (bare === tenant.clientId.toLowerCase() || bare === ownApi(tenant))) return ownApi(tenant)
  return BY_APP_ID.get(bare) ?? (RESOURCES.includes(bare) ? bare : spelled)
}

/** The application's own API, for tokens that it exchanges on behalf of a person. */
export function ownApi({ clientId }: Pick<Tenant, 'clientId'>): string {
  return `api://${clientId.toLowerCase()}`
}

/** What a token for that audience is good for here; undefined for APIs that the sandbox does not play. */
export function audienceOf(aud: string): Audience | undefined {
  return AUDIENCES.get(canonicalResource(aud))
}
