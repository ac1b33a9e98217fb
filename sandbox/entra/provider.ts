import Provider, { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider'
import { TENANT } from '../tenant.ts'
import { asked } from './errors/asked.ts'
import { explainRefusal } from './errors/explain-refusal.ts'
import { grantEverything } from './grant-everything.ts'
import type { Grants } from './grants.ts'
import { PAGE_POLICY } from './pages/page-policy.ts'
import { problemPage } from './pages/problem-page.ts'
import { signedOutPage, signOutPage } from './pages/sign-out-page.ts'
import { findPerson } from './people.ts'
import { REFRESHABLE } from './scopes.ts'
import { isRegisteredRedirect, isSameOriginAsRegistered } from './sign-in/redirect-uris.ts'
import { signInPolicy } from './sign-in/sign-in-policy.ts'
import { createAccessTokenCustomizer, resourceServer } from './tokens/access-token.ts'
import type { SigningKey } from './tokens/signing-key.ts'
import { idTokenClaims } from './tokens/token-claims.ts'

export type ProviderOptions = {
  baseUrl: string
  clientId: string
  clientSecret: string
  redirectUris: string[]
  signingKey: SigningKey
  cookieKey: string
  grants: Grants
  /** Life of access tokens in seconds, asked at each issue. */
  accessTokenSeconds: () => number
}

const DAY = 24 * 60 * 60

/** Builds the OpenID provider that plays Entra ID's v2 endpoints for the one tenant and the one client. */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(`${options.baseUrl}/${TENANT.id}/v2.0`, configuration(options))
  // Entra ignores the port of loopback redirect URIs.
  provider.Client.prototype.redirectUriAllowed = (uri: string) => isRegisteredRedirect(options.redirectUris, uri)
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri: string) =>
    isSameOriginAsRegistered(options.redirectUris, uri)
  return provider
}

function configuration(options: ProviderOptions): Configuration {
  return {
    adapter: (model) => options.grants.adapter(model),
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: options.redirectUris,
        grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [options.signingKey] },
    routes: {
      authorization: `/${TENANT.id}/oauth2/v2.0/authorize`,
      token: `/${TENANT.id}/oauth2/v2.0/token`,
      jwks: `/${TENANT.id}/discovery/v2.0/keys`,
      end_session: `/${TENANT.id}/oauth2/v2.0/logout`,
    },
    cookies: {
      keys: [options.cookieKey],
      // Cookies ignore ports: these names keep clear of an application on the same host.
      names: { session: 'sandbox_session', interaction: 'sandbox_sign_in', resume: 'sandbox_resume' },
    },
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
    claims: { openid: ['sub', 'tid', 'oid', 'name', 'preferred_username', 'upn', 'email', 'roles', 'amr', 'ver'] },
    conformIdTokenClaims: false,
    discovery: { tenant_region_scope: 'EU', cloud_instance_name: 'microsoftonline.com' },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => showPage(ctx, signOutPage(form)),
        postLogoutSuccessSource: (ctx) => showPage(ctx, signedOutPage()),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, _client, oneOf) => oneOf?.[0],
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => resourceServer(resource),
      },
    },
    formats: { customizers: { jwt: createAccessTokenCustomizer(options) } },
    interactions: { policy: signInPolicy(), url: (_ctx, { uid }) => `/${TENANT.id}/sign-in/${uid}` },
    findAccount: (_ctx, id) => {
      const person = findPerson(id)
      return person && { accountId: id, claims: () => idTokenClaims(person) }
    },
    loadExistingGrant,
    issueRefreshToken: (_ctx, _client, code) => code.scopes.has(REFRESHABLE),
    expiresWithSession: () => false,
    rotateRefreshToken: true,
    pkce: { required: () => false },
    ttl: {
      AccessToken: () => options.accessTokenSeconds(),
      ClientCredentials: () => options.accessTokenSeconds(),
      AuthorizationCode: 10 * 60,
      IdToken: 60 * 60,
      Interaction: 60 * 60,
      RefreshToken: 90 * DAY,
      Grant: 365 * DAY,
      Session: DAY,
    },
    renderError: (ctx, _out, error) => showPage(ctx, problemPage(explainRefusal(asRefusal(error), asked(ctx)))),
  }
}

async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const grant = grantEverything(oidc.provider, { accountId: oidc.account?.accountId, clientId: oidc.client?.clientId })
  await grant.save()
  return grant
}

function showPage(ctx: KoaContextWithOIDC, html: string): void {
  ctx.type = 'html'
  ctx.set('Content-Security-Policy', PAGE_POLICY)
  ctx.body = html
}

function asRefusal(error: Error): errors.OIDCProviderError {
  return error instanceof errors.OIDCProviderError
    ? error
    : new errors.CustomOIDCProviderError('server_error', error.message)
}
