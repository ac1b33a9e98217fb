import { CLOUDS, cloudOf } from '../clouds.ts'
import { type EntraError, entraError } from '../errors/entra-error.ts'

/**
 * Which hosts mean the same authority: what MSAL and ADAL ask before anything else. `authorization_endpoint` names the
 * authority in question; one of an unknown host is no instance (AADSTS50049).
 */
export function instanceDiscovery(
  query: URLSearchParams,
  ownHost: string,
): { refusal: EntraError } | { found: object } {
  const endpoint = query.get('authorization_endpoint') ?? ''
  if (!URL.canParse(endpoint)) {
    return { refusal: entraError('invalid_request', 90014, "The required field 'authorization_endpoint' is missing.") }
  }
  const { protocol, host, pathname } = new URL(endpoint)
  if (!cloudOf(host) && host !== ownHost) {
    return { refusal: entraError('invalid_instance', 50049, 'Unknown or invalid instance.') }
  }
  const tenant = pathname.split('/')[1] || 'common'
  const version = pathname.toLowerCase().includes('/v2.0/') ? '/v2.0' : ''
  const own = { preferred_network: ownHost, preferred_cache: ownHost, aliases: [ownHost] }
  const found = {
    tenant_discovery_endpoint: `${protocol}//${host}/${tenant}${version}/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      ...CLOUDS.map(({ preferred, aliases }) => ({
        preferred_network: preferred,
        // The cache of tokens is keyed by the oldest name of the global cloud; others have one name for both.
        preferred_cache: aliases.includes('login.windows.net') ? 'login.windows.net' : preferred,
        aliases,
      })),
      ...(cloudOf(ownHost) ? [] : [own]),
    ],
  }
  return { found }
}
