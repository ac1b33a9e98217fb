import 'server-only'
import type { Account, NextAuthOptions, Profile } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { admitSignIn } from '@/lib/services/sign-in/admit-sign-in'
import { recordSignIn } from '@/lib/services/sign-in/record-sign-in'
import { SESSION_SECONDS } from '@/lib/services/sign-in/session-secret'
import { SignInClaims } from '@/lib/services/sign-in/sign-in-claims'
import { getSignInContext } from '@/lib/services/sign-in/sign-in-context'
import { signOut } from '@/lib/services/sign-in/sign-out'

const REFUSALS = {
  wrongTenant: '/sign-in?error=AccessDenied',
  mfaRequired: '/sign-in?error=MfaRequired',
  tokenRefused: '/sign-in?error=TokenRefused',
} as const

/** Signing in with Entra ID; nothing but a session's secret reaches the browser, and that only encrypted. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    providers: [entra()],
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    callbacks: {
      async signIn({ account, profile }) {
        const { claims, accessToken } = readSignIn(account, profile)
        const admission = await admitSignIn({ tenantId: claims.tid, accessToken })
        return admission === 'admitted' || REFUSALS[admission]
      },
      // Called with an account once, at sign-in. Never refreshes: a server component could not keep the new token.
      async jwt({ token, account, profile }) {
        if (!account) return token
        return { sessionSecret: await recordSignIn(await getSignInContext(), readSignIn(account, profile)) }
      },
    },
    events: {
      async signOut({ token }) {
        if (token.sessionSecret) await signOut(await getSignInContext(), token.sessionSecret)
      },
    },
    logger: {
      error: (code, metadata) =>
        log.warn({ code, err: metadata instanceof Error ? metadata : metadata.error }, 'sign-in'),
      warn: (code) => log.warn({ code }, 'sign-in'),
      debug: () => undefined,
    },
  }
}

/** Written by hand: the ready-made ones fetch a photo from Microsoft Graph at every sign-in. */
function entra(): OAuthConfig<Profile> {
  const { ENTRA_AUTHORITY, PARTNER_TENANT_ID, ENTRA_CLIENT_ID, ENTRA_CLIENT_SECRET, PARTNER_CENTER_RESOURCE } = env()
  return {
    id: 'entra',
    name: 'Microsoft Entra ID',
    type: 'oauth',
    wellKnown: `${ENTRA_AUTHORITY}/${PARTNER_TENANT_ID}/v2.0/.well-known/openid-configuration`,
    clientId: ENTRA_CLIENT_ID,
    clientSecret: ENTRA_CLIENT_SECRET,
    client: { token_endpoint_auth_method: 'client_secret_post' },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: {
      params: {
        scope: `openid profile offline_access ${PARTNER_CENTER_RESOURCE}/user_impersonation`,
        prompt: 'select_account',
      },
    },
    profile: (claims) => ({ id: SignInClaims.parse(claims).oid }),
  }
}

/** Throws when Entra left out what a session needs; next-auth then shows the sign-in page with an error. */
function readSignIn(account: Account | null, profile: Profile | undefined) {
  if (!account?.access_token || !account.refresh_token || !account.expires_at) {
    throw new Error('Entra ID sent no access token, refresh token or lifetime: is offline_access allowed?')
  }
  return {
    claims: SignInClaims.parse(profile),
    accessToken: account.access_token,
    refreshToken: account.refresh_token,
    expiresAt: new Date(account.expires_at * 1000),
  }
}
