import { ConfidentialClientApplication, type Configuration, CryptoProvider } from '@azure/msal-node'
import { expect, test } from 'vitest'
import { createBrowser } from '../testing/browser.ts'
import { redirectingProxy } from '../testing/redirecting-proxy.ts'
import { claimsOf, pickAccount, REDIRECT_URI } from '../testing/sign-in.ts'
import { openSandbox, tokensOf } from '../testing/test-sandbox.ts'

/** MSAL for Node with addresses built in, behind a proxy that leads login.microsoftonline.com here. */
const SCOPES = ['https://api.partnercenter.microsoft.com/user_impersonation']
const PRICES = ['https://api.partner.microsoft.com/.default']

async function open() {
  const sandbox = await openSandbox()
  const { clientId, clientSecret, tenantId } = sandbox
  const system: Configuration['system'] = { networkClient: redirectingProxy(sandbox) }
  const authority = `https://login.microsoftonline.com/${tenantId}`
  const app = new ConfidentialClientApplication({ auth: { clientId, clientSecret, authority }, system })
  const status = async (token: string | undefined, path = '/v1/customers?size=1') =>
    (await fetch(`${sandbox.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).status
  return { sandbox, app, status }
}

test('a person signs in by code with PKCE and a nonce, then silently, then for price sheets', async () => {
  const { sandbox, app, status } = await open()
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes()
  const address = await app.getAuthCodeUrl({
    ...{ scopes: SCOPES, redirectUri: REDIRECT_URI, state: 'here', nonce: 'once', prompt: 'select_account' },
    ...{ codeChallenge: challenge, codeChallengeMethod: 'S256' },
  })
  const { origin, pathname, search } = new URL(address)
  expect(origin).toBe('https://login.microsoftonline.com')
  const back = await pickAccount(createBrowser(), `${sandbox.url}${pathname}${search}`, { person: 'anneke' })
  expect(back.searchParams.get('state')).toBe('here')
  const code = back.searchParams.get('code') ?? ''
  const byCode = { code, scopes: SCOPES, redirectUri: REDIRECT_URI, codeVerifier: verifier, nonce: 'once' }
  const result = await app.acquireTokenByCode(byCode)
  expect(result.idTokenClaims).toMatchObject({ nonce: 'once', tid: sandbox.tenantId })
  expect(await status(result.accessToken)).toBe(200)
  const { account } = result
  if (account === null) throw new Error('MSAL found no account in the answer')
  const again = await app.acquireTokenSilent({ account, scopes: SCOPES, forceRefresh: true })
  expect(again.fromCache).toBe(false)
  expect(await status(again.accessToken)).toBe(200)
  const prices = await app.acquireTokenSilent({ account, scopes: PRICES })
  const sheet = "/v1.0/sales/pricesheets(Market='US',PricesheetView='software')/$value"
  expect(await status(prices.accessToken, sheet)).toBe(200)
})

test('a stored refresh token, as the secure application model keeps it, becomes an access token with MFA', async () => {
  const { sandbox, app, status } = await open()
  const { refresh_token: refreshToken } = await tokensOf(sandbox, 'sana')
  const result = await app.acquireTokenByRefreshToken({ refreshToken, scopes: SCOPES })
  expect(claimsOf(result?.accessToken)).toMatchObject({ amr: ['pwd', 'mfa'] })
  expect(await status(result?.accessToken)).toBe(200)
  const wrong = app.acquireTokenByRefreshToken({ refreshToken: 'not one', scopes: SCOPES })
  await expect(wrong).rejects.toMatchObject({ errorCode: 'invalid_grant' })
})

test('the second token of the application comes from MSAL’s cache; a wrong secret is refused by name', async () => {
  const { sandbox, app } = await open()
  const scopes = ['https://api.partnercenter.microsoft.com/.default']
  expect((await app.acquireTokenByClientCredential({ scopes }))?.fromCache).toBe(false)
  expect((await app.acquireTokenByClientCredential({ scopes }))?.fromCache).toBe(true)
  const { clientId, tenantId } = sandbox
  const other = new ConfidentialClientApplication({
    auth: { clientId, clientSecret: 'guessed', authority: `https://login.microsoftonline.com/${tenantId}` },
    system: { networkClient: redirectingProxy(sandbox) },
  })
  await expect(other.acquireTokenByClientCredential({ scopes })).rejects.toThrow('AADSTS7000215')
})
