import type { Tenant } from '../../../tenant.ts'
import { type EntraError, entraError } from '../../errors/entra-error.ts'
import type { Grants } from '../../grants.ts'
import { AZURE_AD_GRAPH, canonicalResource } from '../../resources.ts'
import { readScope } from '../../scopes.ts'

/** Entra's two token endpoints: v1 takes `resource` and answers numbers as strings, v2 takes `scope`. */
export type Dialect = 'v1' | 'v2'

const REQUIRED = new Map([
  ['authorization_code', ['code', 'redirect_uri']],
  ['refresh_token', ['refresh_token']],
])

/**
 * Turns a token request in Entra's dialect into the one oidc-provider understands: the API is named by `resource` and
 * scopes were settled at sign-in. `resource` is how the client spelled it. Returns the refusal when a parameter is missing (AADSTS900144).
 */
export function translateTokenForm(
  sent: URLSearchParams,
  dialect: Dialect,
  options: { grants: Grants; tenant: Tenant },
): { form: URLSearchParams; resource?: string } | { refusal: EntraError } {
  const form = new URLSearchParams(sent)
  const grantType = form.get('grant_type') ?? ''
  const code = form.get('code')
  if (dialect === 'v1' && code && !form.has('redirect_uri')) {
    form.set('redirect_uri', options.grants.redirectUriOf(code) ?? '')
  }
  const required = ['grant_type', 'client_id', ...(REQUIRED.get(grantType) ?? [])]
  const missing = required.find((name) => !form.get(name))
  if (missing) return { refusal: missingParameter(missing) }

  const scope = form.get('scope')
  form.delete('scope')
  if (dialect === 'v1') {
    if (grantType === 'client_credentials' && !form.get('resource')) form.set('resource', AZURE_AD_GRAPH)
    return named(form, form.get('resource'), options.tenant)
  }
  form.delete('resource')
  if (grantType === 'client_credentials') {
    if (scope === null) return { refusal: missingParameter('scope') }
    if (!readScope(scope).isDefault) return { refusal: notDefaultScope(scope) }
  }
  return named(form, scope?.includes('/') ? readScope(scope).resource : null, options.tenant)
}

function named(form: URLSearchParams, resource: string | null, tenant: Tenant) {
  form.delete('resource')
  if (!resource) return { form }
  form.set('resource', canonicalResource(resource, tenant))
  return { form, resource }
}

export function missingParameter(name: string): EntraError {
  return entraError('invalid_request', 900144, `The request body must contain the following parameter: '${name}'.`)
}

function notDefaultScope(scope: string): EntraError {
  return entraError(
    'invalid_scope',
    1002012,
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
  )
}
