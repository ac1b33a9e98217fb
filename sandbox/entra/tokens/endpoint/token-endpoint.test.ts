import { expect, test } from 'vitest'
import { claimsOf, postToken } from '../../../testing/sign-in.ts'
import { control, openSandbox, tokensOf } from '../../../testing/test-sandbox.ts'

const PARTNER_CENTER = 'https://api.partnercenter.microsoft.com'
const DEFAULT_SCOPE = `${PARTNER_CENTER}/.default`

test('each refresh gives a new refresh token; using an old one again ends them all', async () => {
  const sandbox = await openSandbox()
  const refresh = (refresh_token: string) =>
    postToken(sandbox, { grant_type: 'refresh_token', refresh_token, scope: DEFAULT_SCOPE })
  const { refresh_token: first } = await tokensOf(sandbox, 'sana')
  const { refresh_token: other } = await tokensOf(sandbox, 'sana')
  const rotated = await refresh(first)
  expect(rotated.status).toBe(200)
  const second = String(rotated.body.refresh_token)
  expect(second).not.toBe(first)
  const revoked = { status: 400, body: { error: 'invalid_grant', error_codes: [50173] } }
  expect(await refresh(first), 'reuse').toMatchObject(revoked)
  expect(await refresh(second), 'the newest one after the reuse').toMatchObject(revoked)
  expect(await refresh(other), 'another sign-in of the same person').toMatchObject({ status: 200 })
})

test('one refresh token serves several resources, as Entra’s do', async () => {
  const sandbox = await openSandbox()
  const { refresh_token } = await tokensOf(sandbox, 'sana')
  const scope = 'https://api.partner.microsoft.com/.default'
  const { body } = await postToken(sandbox, { grant_type: 'refresh_token', refresh_token, scope })
  expect(claimsOf(body.access_token).aud).toBe('https://api.partner.microsoft.com')
})

test('the v1 endpoint answers every number as a string', async () => {
  const sandbox = await openSandbox()
  const app = await postToken(sandbox, { grant_type: 'client_credentials', resource: PARTNER_CENTER }, 'oauth2/token')
  expect(app.body).toMatchObject({
    token_type: 'Bearer',
    expires_in: '3600',
    ext_expires_in: '3600',
    expires_on: expect.stringMatching(/^\d{10}$/),
    not_before: expect.stringMatching(/^\d{10}$/),
    resource: PARTNER_CENTER,
  })
  expect(app.body.refresh_token).toBeUndefined()
  const { refresh_token } = await tokensOf(sandbox, 'sana')
  const user = await postToken(
    sandbox,
    { grant_type: 'refresh_token', refresh_token, resource: PARTNER_CENTER, scope: 'openid' },
    'oauth2/token',
  )
  expect(user.body).toMatchObject({
    expires_in: '3600',
    scope: 'user_impersonation',
    refresh_token: expect.any(String),
    id_token: expect.any(String),
  })
})

test('client credentials give a token of the application, without a user', async () => {
  const sandbox = await openSandbox()
  const { body } = await postToken(sandbox, { grant_type: 'client_credentials', scope: DEFAULT_SCOPE })
  expect(body.expires_in).toBe(3600)
  const claims = claimsOf(body.access_token)
  expect(claims).toMatchObject({ aud: PARTNER_CENTER, appid: sandbox.clientId, idtyp: 'app' })
  expect(claims).not.toHaveProperty('upn')
  expect(claims).not.toHaveProperty('amr')
})

test.each([
  ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
  ['an unknown client', { client_id: 'unknown' }, 400, 'unauthorized_client', 700016],
  ['no secret', { client_secret: '' }, 401, 'invalid_client', 7000218],
  ['a scope that is not .default', { scope: `${PARTNER_CENTER}/user_impersonation` }, 400, 'invalid_scope', 1002012],
  ['an unknown resource', { scope: 'https://nowhere.example/.default' }, 400, 'invalid_resource', 500011],
  ['no grant type', { grant_type: '' }, 400, 'invalid_request', 900144],
  ['an unknown grant type', { grant_type: 'urn:example:nothing' }, 400, 'unsupported_grant_type', 70003],
  ['no refresh token', { grant_type: 'refresh_token' }, 400, 'invalid_request', 900144],
  ['a made-up refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_grant', 9002313],
])('%s is refused in Entra’s words', async (_what, form, status, error, code) => {
  const sandbox = await openSandbox()
  const answer = await postToken(sandbox, { grant_type: 'client_credentials', scope: DEFAULT_SCOPE, ...form })
  expect(answer).toMatchObject({ status, body: { error, error_codes: [code] } })
  expect(answer.body.error_description).toMatch(
    new RegExp(`^AADSTS${code}: .+ Trace ID: [\\w-]{36} Correlation ID: [\\w-]{36} Timestamp: \\d{4}-.+Z$`),
  )
  expect(answer.body).toMatchObject({
    timestamp: expect.any(String),
    trace_id: expect.any(String),
    correlation_id: expect.any(String),
    error_uri: expect.stringContaining(String(code)),
  })
})

test('a dead refresh token says why: revoked, or unused for 90 days', async () => {
  const sandbox = await openSandbox()
  for (const [as, code] of [
    ['revoked', 50173],
    ['expired', 700082],
  ] as const) {
    const { refresh_token } = await tokensOf(sandbox, 'sana')
    await control(sandbox, 'people/sana/refresh-tokens/revoke', { as })
    const answer = await postToken(sandbox, { grant_type: 'refresh_token', refresh_token })
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [code] } })
  }
})

test('another tenant is not found', async () => {
  const sandbox = await openSandbox()
  const response = await fetch(`${sandbox.url}/contoso.onmicrosoft.com/oauth2/v2.0/token`, { method: 'POST' })
  expect(await response.json()).toMatchObject({ error: 'invalid_request', error_codes: [90002] })
})

test('discovery names endpoints under the tenant’s id whichever way it was named', async () => {
  const sandbox = await openSandbox()
  const tenant = `${sandbox.url}/${sandbox.tenantId}`
  for (const alias of [sandbox.tenantId, sandbox.tenantId.toUpperCase(), 'nordhavn.onmicrosoft.com']) {
    const response = await fetch(`${sandbox.url}/${alias}/v2.0/.well-known/openid-configuration`)
    expect(await response.json()).toMatchObject({
      issuer: `${tenant}/v2.0`,
      authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `${tenant}/oauth2/v2.0/token`,
      end_session_endpoint: `${tenant}/oauth2/v2.0/logout`,
      jwks_uri: `${tenant}/discovery/v2.0/keys`,
    })
  }
  const { keys } = await (await fetch(`${tenant}/discovery/v2.0/keys`)).json()
  expect(keys).toHaveLength(1)
  expect(keys[0]).not.toHaveProperty('d')
})
