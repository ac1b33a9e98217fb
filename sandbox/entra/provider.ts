import Provider, { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider'
import type { Tenant } from '../tenant.ts'
import type { AuthorityOptions } from './authority.ts'
import { asked } from './errors/asked.ts'
import { explainRefusal } from './errors/explain-refusal.ts'
import { grantEverything } from './grant-everything.ts'
import { PAGE_POLICY } from './pages/page-policy.ts'
import { problemPage } from './pages/problem-page.ts'
import { signedOutPage, signOutPage } from './pages/sign-out-page.ts'
import { findPersonIn } from './people.ts'
import { REFRESHABLE } from './scopes.ts'
import { isNativeRedirect, isRegisteredRedirect, isSameOriginAsRegistered } from './sign-in/redirect-uris.ts'
import { signInPolicy } from './sign-in/sign-in-policy.ts'
import { amrSeenIn, createAccessTokenCustomizer, resourceServer } from './tokens/access-token.ts'
import { idTokenClaims } from './tokens/token-claims.ts'

export type ProviderOptions = AuthorityOptions & { innerSecret: string }

const DAY = 24 * 60 * 60

/** Builds the OpenID provider that plays Entra ID's v2 endpoints for one tenant and its two applications. */
export function createProvider(options: ProviderOptions): Provider {
  const { tenant } = options.running
  const provider = new Provider(`${options.issuers.authority}/${tenant.id}/v2.0`, configuration(options))
  // Addresses are built from what the sandbox itself wrote into the forwarded headers.
  provider.proxy = true
  // Entra ignores the port of loopback redirect URIs.
  provider.Client.prototype.redirectUriAllowed = function isAllowed(uri: string) {
    if (this.clientId === tenant.nativeClientId && isNativeRedirect(uri)) return true
    return isRegisteredRedirect(tenant.redirectUris, uri)
  }
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri: string) =>
    isSameOriginAsRegistered(tenant.redirectUris, uri)
  return provider
}

/** What both applications may do. Grants for devices and passwords end in a code inside. */
const COMMON = { response_types: ['code' as const] }

function configuration(options: ProviderOptions): Configuration {
  const { running } = options
  const { tenant } = running
  const lifeOf = () => running.switches.accessTokenSeconds
  return {
    adapter: (model) => running.grants.adapter(model),
    clients: [
      {
        ...COMMON,
        client_id: tenant.clientId,
        client_secret: options.innerSecret,
        redirect_uris: tenant.redirectUris,
        grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        ...COMMON,
        client_id: tenant.nativeClientId,
        redirect_uris: ['http://localhost'],
        grant_types: ['authorization_code', 'refresh_token'],
        application_type: 'native',
        token_endpoint_auth_method: 'none',
      },
    ],
    jwks: { keys: [options.signingKey] },
    routes: {
      authorization: `/${tenant.id}/oauth2/v2.0/authorize`,
      token: `/${tenant.id}/oauth2/v2.0/token`,
      jwks: `/${tenant.id}/discovery/v2.0/keys`,
      end_session: `/${tenant.id}/oauth2/v2.0/logout`,
    },
    cookies: {
      keys: [options.cookieKey],
      // Cookies ignore ports: these names keep clear of an application on the same host.
      names: { session: 'sandbox_session', interaction: 'sandbox_sign_in', resume: 'sandbox_resume' },
    },
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_post', 'none'],
    claims: { openid: ['sub', 'tid', 'oid', 'name', 'preferred_username', 'upn', 'email', 'roles', 'amr', 'ver'] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => showPage(ctx, signOutPage(tenant, form)),
        postLogoutSuccessSource: (ctx) => showPage(ctx, signedOutPage(tenant)),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, _client, oneOf) => oneOf?.[0],
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => resourceServer(resource, tenant),
      },
    },
    formats: { customizers: { jwt: createAccessTokenCustomizer(options) } },
    interactions: { policy: signInPolicy(), url: (_ctx, { uid }) => `/${tenant.id}/sign-in/${uid}` },
    findAccount: (ctx, id) => {
      const person = findPersonIn(tenant.people, id)
      return person && { accountId: id, claims: () => idTokenClaims(person, { tenant, amr: amrSeenIn(ctx) }) }
    },
    loadExistingGrant: (ctx) => loadExistingGrant(ctx, tenant),
    issueRefreshToken: (_ctx, _client, code) => code.scopes.has(REFRESHABLE),
    expiresWithSession: () => false,
    rotateRefreshToken: true,
    pkce: { required: () => false },
    ttl: {
      AccessToken: lifeOf,
      ClientCredentials: lifeOf,
      AuthorizationCode: 10 * 60,
      IdToken: 60 * 60,
      Interaction: 60 * 60,
      RefreshToken: 90 * DAY,
      Grant: 365 * DAY,
      Session: DAY,
    },
    renderError: (ctx, _out, error) => showPage(ctx, problemPage(tenant, explainRefusal(asRefusal(error), asked(ctx)))),
  }
}

async function loadExistingGrant({ oidc }: KoaContextWithOIDC, tenant: Tenant) {
  const who = { accountId: oidc.account?.accountId, clientId: oidc.client?.clientId }
  const grant = grantEverything(oidc.provider, who, tenant)
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
