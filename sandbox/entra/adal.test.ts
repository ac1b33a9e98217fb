import { expect, test } from 'vitest'
import { redirectingProxy } from '../testing/redirecting-proxy.ts'
import { claimsOf, postToken } from '../testing/sign-in.ts'
import { appTokenOf, newTenant } from '../testing/tenant.ts'
import { asPerson, control, openSandbox, tokensOf } from '../testing/test-sandbox.ts'

const MICROSOFT = 'https://login.windows.net'

test('who comes by login.windows.net is told addresses there, and issuers of Microsoft’s', async () => {
  const sandbox = await openSandbox()
  const { sendGetRequestAsync: get } = redirectingProxy(sandbox)
  const endpoint = encodeURIComponent(`${MICROSOFT}/common/oauth2/authorize`)
  const instance = await get(
    `${MICROSOFT}/common/discovery/instance?api-version=1.1&authorization_endpoint=${endpoint}`,
  )
  expect(instance.body).toMatchObject({
    tenant_discovery_endpoint: `${MICROSOFT}/common/.well-known/openid-configuration`,
    metadata: [
      { preferred_network: 'login.microsoftonline.com', aliases: expect.arrayContaining(['sts.windows.net']) },
      {},
      {},
    ],
  })
  const own = await get(`${MICROSOFT}/${sandbox.tenantId}/.well-known/openid-configuration`)
  expect(own.body).toMatchObject({
    issuer: `https://sts.windows.net/${sandbox.tenantId}/`,
    token_endpoint: `${MICROSOFT}/${sandbox.tenantId}/oauth2/token`,
  })
  const shared = await get(`${MICROSOFT}/common/v2.0/.well-known/openid-configuration`)
  expect(shared.body).toMatchObject({
    issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
    token_endpoint: `${MICROSOFT}/common/oauth2/v2.0/token`,
  })
  const elsewhere = await get(
    `${MICROSOFT}/common/discovery/instance?authorization_endpoint=https://idp.example/x/authorize`,
  )
  expect(elsewhere).toMatchObject({ status: 400, body: { error: 'invalid_instance' } })
})

test('a user realm says that passwords are checked here, for the domains of partners', async () => {
  const sandbox = await openSandbox()
  const realm = async (upn: string) =>
    (await fetch(`${sandbox.url}/common/UserRealm/${encodeURIComponent(upn)}?api-version=1.0`)).json()
  expect(await realm('sana@nordhavn.onmicrosoft.com')).toMatchObject({ ver: '1.0', account_type: 'Managed' })
  expect(await realm('who@elsewhere.example')).toMatchObject({ account_type: 'Unknown' })
})

test('a device code of v1 has numbers as strings, and waits until somebody types it in', async () => {
  const sandbox = await openSandbox()
  const { clientId } = sandbox
  const query = new URLSearchParams({ client_id: clientId, resource: 'https://api.partnercenter.microsoft.com' })
  const begun = await (await fetch(`${sandbox.url}/common/oauth2/devicecode?${query}`)).json()
  expect(begun).toMatchObject({ expires_in: '900', interval: '5', verification_url: expect.any(String) })
  const poll = () => postToken(sandbox, { grant_type: 'device_code', code: begun.device_code }, 'oauth2/token')
  expect(await poll()).toMatchObject({ status: 400, body: { error: 'authorization_pending', error_codes: [70016] } })
  await control(sandbox, `device-codes/${begun.user_code}/approve`, { person: 'sana' })
  const { body } = await poll()
  expect(body).toMatchObject({ expires_in: '3600', resource: 'https://api.partnercenter.microsoft.com' })
  expect(await poll()).toMatchObject({ status: 400, body: { error: 'bad_verification_code' } })
})

test.each([
  'https://api.partnercenter.microsoft.com/',
  'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
  'https://partner.partnercenterapi.microsoftonline.cn',
])('a token asked for as %s says so, and Partner Center takes it', async (resource) => {
  const sandbox = await openSandbox()
  const form = { grant_type: 'client_credentials', resource }
  const { body } = await postToken(sandbox, form, 'oauth2/token?api-version=1.0')
  expect(body.resource).toBe(resource)
  expect(claimsOf(body.access_token).aud).toBe(resource)
  const headers = { authorization: `Bearer ${body.access_token}` }
  expect((await fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).status).toBe(200)
})

test('an application has no home under common: it must name the tenant', async () => {
  const sandbox = await openSandbox()
  const answer = await postToken({ ...sandbox, tenantId: 'common' }, { grant_type: 'client_credentials' })
  expect(answer).toMatchObject({ status: 400, body: { error_codes: [50059] } })
})

test('under common a person is signed in to the tenant in which the application is registered', async () => {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox)
  const { refresh_token } = await tokensOf(tenant, 'anneke')
  const common = { ...sandbox, ...tenant, url: sandbox.url, tenantId: 'common' }
  const { body } = await postToken(common, { grant_type: 'refresh_token', refresh_token })
  expect(claimsOf(body.access_token).tid).toBe(tenant.tenantId)
  expect(await appTokenOf(sandbox, tenant)).toEqual(expect.any(String))
})

test('a token of the application’s own API is exchanged on behalf of the person; any other is not', async () => {
  const sandbox = await openSandbox()
  const own = (await control(sandbox, 'tokens', { person: 'anneke', resource: `api://${sandbox.clientId}` })) as {
    access_token: string
  }
  const exchange = (assertion: string) =>
    postToken(sandbox, {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      scope: 'https://api.partnercenter.microsoft.com/.default',
      assertion,
    })
  const { body } = await exchange(own.access_token)
  expect(claimsOf(body.access_token)).toMatchObject({
    aud: 'https://api.partnercenter.microsoft.com',
    upn: 'anneke@nordhavn.onmicrosoft.com',
    amr: ['pwd', 'mfa'],
  })
  const { access_token } = await tokensOf(sandbox, 'anneke')
  expect(await exchange(access_token)).toMatchObject({ status: 400, body: { error_codes: [500131] } })
})

test('a role that is taken away counts at once, MFA from the next sign-in on', async () => {
  const sandbox = await openSandbox()
  const headers = await asPerson(sandbox, 'anneke')
  await fetch(`${sandbox.url}/_sandbox/people/anneke`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: '{"mfa":false}',
  })
  expect((await fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).status).toBe(200)
  const again = await asPerson(sandbox, 'anneke')
  expect((await fetch(`${sandbox.url}/v1/customers?size=1`, { headers: again })).status).toBe(401)
})

test('the controls refuse what a proxy passed on', async () => {
  const sandbox = await openSandbox()
  const answer = await fetch(`${sandbox.url}/_sandbox`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
  expect(answer.status).toBe(403)
})
