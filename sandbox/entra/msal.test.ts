import { createHash, generateKeyPairSync } from 'node:crypto'
import { ConfidentialClientApplication, type Configuration, PublicClientApplication } from '@azure/msal-node'
import { expect, test } from 'vitest'
import { redirectingProxy } from '../testing/redirecting-proxy.ts'
import { claimsOf } from '../testing/sign-in.ts'
import { newTenant } from '../testing/tenant.ts'
import { control, openSandbox } from '../testing/test-sandbox.ts'

const SCOPES = ['https://api.partnercenter.microsoft.com/.default']

async function openPartner(authority?: string) {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox)
  const system: Configuration['system'] = { networkClient: redirectingProxy(sandbox) }
  const at = authority ?? `https://login.microsoftonline.com/${tenant.tenantId}`
  const call = (token: string | undefined) =>
    fetch(`${sandbox.url}/v1/customers?size=1`, { headers: { authorization: `Bearer ${token}` } })
  return { sandbox, tenant, system, authority: at, call }
}

test('MSAL gets an App-only token with a secret, and Partner Center takes it', async () => {
  const { tenant, system, authority, call } = await openPartner()
  const auth = { clientId: tenant.clientId, clientSecret: tenant.clientSecret, authority }
  const result = await new ConfidentialClientApplication({ auth, system }).acquireTokenByClientCredential({
    scopes: SCOPES,
  })
  expect(claimsOf(result?.accessToken)).toMatchObject({
    iss: `https://sts.windows.net/${tenant.tenantId}/`,
    appidacr: '1',
  })
  expect((await call(result?.accessToken)).status).toBe(200)
})

test('MSAL gets one with a registered certificate, and none with another', async () => {
  const { tenant, system, authority, call } = await openPartner()
  const pair = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
  const [known, other] = [pair(), pair()]
  const thumbprintSha256 = createHash('sha256').update(known.publicKey).digest('hex')
  const keyId = Buffer.from(thumbprintSha256, 'hex').toString('base64url')
  await control(tenant, 'application/certificates', { keyId, publicKey: known.publicKey })
  const acquire = (privateKey: string) =>
    new ConfidentialClientApplication({
      auth: { clientId: tenant.clientId, authority, clientCertificate: { thumbprintSha256, privateKey } },
      system,
    }).acquireTokenByClientCredential({ scopes: SCOPES })
  const result = await acquire(known.privateKey)
  expect(claimsOf(result?.accessToken)).toMatchObject({ appidacr: '2' })
  expect((await call(result?.accessToken)).status).toBe(200)
  await expect(acquire(other.privateKey)).rejects.toThrow('AADSTS700027')
})

test('MSAL signs a person in by password; Partner Center misses the second factor', async () => {
  const { tenant, system, authority, call } = await openPartner('https://login.microsoftonline.com/organizations')
  const app = new PublicClientApplication({ auth: { clientId: tenant.nativeClientId, authority }, system })
  const [person] = tenant.people
  const signIn = (password: string) =>
    app.acquireTokenByUsernamePassword({ scopes: SCOPES, username: person?.upn ?? '', password })
  const result = await signIn(person?.password ?? '')
  expect(result?.account).toMatchObject({ username: person?.upn, tenantId: tenant.tenantId })
  expect(claimsOf(result?.accessToken)).toMatchObject({ amr: ['pwd'], appidacr: '0' })
  expect((await call(result?.accessToken)).status).toBe(401)
  await expect(signIn('guessed')).rejects.toThrow('AADSTS50126')
})

test('MSAL signs a person in on another device, and later silently', async () => {
  const { tenant, system, authority, call } = await openPartner()
  const app = new PublicClientApplication({ auth: { clientId: tenant.nativeClientId, authority }, system })
  const result = await app.acquireTokenByDeviceCode({
    scopes: SCOPES,
    deviceCodeCallback({ userCode }) {
      void control(tenant, `device-codes/${userCode}/approve`, { person: 'anneke' })
    },
  })
  expect(claimsOf(result?.accessToken)).toMatchObject({ amr: ['pwd', 'mfa'], tid: tenant.tenantId })
  expect((await call(result?.accessToken)).status).toBe(200)
  const account = result?.account
  if (!account) throw new Error('MSAL found no account in the answer')
  const refreshed = await app.acquireTokenSilent({ account, scopes: SCOPES, forceRefresh: true })
  expect((await call(refreshed.accessToken)).status).toBe(200)
}, 20_000)
