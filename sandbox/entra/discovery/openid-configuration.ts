import type { Arrival } from '../arrival.ts'

export type DiscoveryOptions = {
  arrival: Arrival
  /** The tenant's id, or `common` and `organizations` as the client said. */
  tenant: string
  version: 'v1' | 'v2'
}

/**
 * The discovery document of a tenant, naming the addresses that the client came by. As in Entra, the issuer under
 * `common` and `organizations` is a pattern: tokens come from the person's own tenant.
 */
export function openidConfiguration({ arrival, tenant, version }: DiscoveryOptions) {
  const isShared = tenant === 'common' || tenant === 'organizations'
  const issuerTenant = isShared ? '{tenantid}' : tenant
  const base = `${arrival.origin}/${tenant}`
  const oauth = version === 'v2' ? `${base}/oauth2/v2.0` : `${base}/oauth2`
  return {
    token_endpoint: `${oauth}/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: version === 'v2' ? `${base}/discovery/v2.0/keys` : `${base}/discovery/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: version === 'v2' ? ['openid', 'profile', 'email', 'offline_access'] : ['openid'],
    issuer: version === 'v2' ? `${arrival.authority}/${issuerTenant}/v2.0` : `${arrival.sts}/${issuerTenant}/`,
    request_uri_parameter_supported: false,
    authorization_endpoint: `${oauth}/authorize`,
    device_authorization_endpoint: `${oauth}/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${oauth}/logout`,
    code_challenge_methods_supported: ['plain', 'S256'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials', 'password'],
    claims_supported: [
      ...['sub', 'iss', 'aud', 'exp', 'iat', 'auth_time', 'acr', 'nonce', 'preferred_username', 'name', 'tid', 'ver'],
      ...['at_hash', 'c_hash', 'email', 'upn', 'oid', 'amr', 'roles'],
    ],
    tenant_region_scope: isShared ? null : 'EU',
    cloud_instance_name: arrival.cloud?.instance ?? 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
    rbac_url: 'https://pas.windows.net',
  }
}
