import type Provider from 'oidc-provider'
import { TENANT } from '../../tenant.ts'
import { grantEverything } from '../grant-everything.ts'
import type { Person } from '../people.ts'
import { PARTNER_CENTER } from '../resources.ts'
import { PERMISSION, REFRESHABLE, withOtherResources } from '../scopes.ts'
import { amrOf } from '../tokens/token-claims.ts'

type Client = { baseUrl: string; clientId: string; clientSecret: string; redirectUri: string }

/**
 * Signs a person in without a browser: an authorization code as the account page would have led to, redeemed over HTTP
 * at the v2 token endpoint. Returns that endpoint's answer.
 */
export function createDirectSignIn(provider: Provider, client: Client) {
  return async function signIn(person: Person): Promise<unknown> {
    const code = await issueCode(provider, client, person)
    const response = await fetch(`${client.baseUrl}/${TENANT.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uri: client.redirectUri,
        scope: `${PARTNER_CENTER}/${PERMISSION} openid profile offline_access`,
      }),
    })
    if (!response.ok) throw new Error(`Direct sign-in failed: ${await response.text()}`)
    return response.json()
  }
}

async function issueCode(provider: Provider, { clientId, redirectUri }: Client, person: Person): Promise<string> {
  const client = await provider.Client.find(clientId)
  if (!client) throw new Error('The sandbox lost its own client registration.')
  const code = new provider.AuthorizationCode({
    client,
    accountId: person.objectId,
    acr: '1',
    amr: amrOf(person),
    authTime: Math.floor(Date.now() / 1000),
    grantId: await grantEverything(provider, { accountId: person.objectId, clientId }).save(),
    gty: 'authorization_code',
    redirectUri,
    resource: withOtherResources(PARTNER_CENTER),
    scope: `openid profile ${REFRESHABLE} ${PERMISSION}`,
  })
  return code.save()
}
