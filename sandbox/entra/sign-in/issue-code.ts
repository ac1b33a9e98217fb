import type { Tenant } from '../../tenant.ts'
import type { Authority } from '../authority.ts'
import { grantEverything } from '../grant-everything.ts'
import type { Person } from '../people.ts'
import { PERMISSION, REFRESHABLE, withOtherResources } from '../scopes.ts'

export type CodeFor = {
  tenant: Tenant
  clientId: string
  person: Person
  /** How they signed in: `["pwd"]`, `["pwd", "mfa"]`. */
  amr: string[]
  /** As the client spelled it; absent: Azure AD Graph, as in Entra's v1. */
  resource?: string
  isRefreshable: boolean
}

/**
 * An authorization code as the account page would have led to: sign-ins without a browser end in one, which is redeemed
 * like any other. Undefined when the tenant has no such application.
 */
export async function issueCode({ provider }: Authority, code: CodeFor): Promise<string | undefined> {
  const { tenant, clientId, person, amr, resource, isRefreshable } = code
  const client = await provider.Client.find(clientId)
  if (!client) return undefined
  const grant = grantEverything(provider, { accountId: person.objectId, clientId }, tenant)
  return new provider.AuthorizationCode({
    client,
    accountId: person.objectId,
    acr: '1',
    amr,
    authTime: Math.floor(Date.now() / 1000),
    grantId: await grant.save(),
    gty: 'authorization_code',
    redirectUri: redirectOf(tenant),
    resource: withOtherResources(resource, tenant),
    scope: ['openid profile', ...(isRefreshable ? [REFRESHABLE] : []), PERMISSION].join(' '),
  }).save()
}

/** The address under which codes of sign-ins without a browser are issued and redeemed. */
export function redirectOf({ redirectUris }: Tenant): string {
  return redirectUris[0] ?? 'http://localhost'
}
