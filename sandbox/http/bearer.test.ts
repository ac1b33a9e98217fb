import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { claimsOf, postToken } from '../testing/sign-in.ts'
import { asPerson, control, openSandbox, tokensOf } from '../testing/test-sandbox.ts'
import type { Route } from './route.ts'

const ok = () => ({ status: 200, body: { ok: true } })
const routes: Route[] = [
  { method: 'GET', path: '/v1/any', token: 'any', handle: ok },
  { method: 'GET', path: '/v1/user', token: 'user', handle: ok },
  { method: 'GET', path: '/v1/admin', token: 'any', roles: ['AdminAgents'], handle: ok },
]

async function get(url: string, headers: Record<string, string>) {
  const response = await fetch(url, { headers })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text ? JSON.parse(text.replace(/^\uFEFF/, '')) : '',
  }
}

async function appToken(sandbox: Parameters<typeof postToken>[0], resource: string): Promise<string> {
  const { body } = await postToken(sandbox, { grant_type: 'client_credentials', resource }, 'oauth2/token')
  return String(body.access_token)
}

test('a call without a token is refused, and so is one with a made-up token', async () => {
  const sandbox = await openSandbox({ routes })
  for (const authorization of [undefined, 'Bearer abc.def.ghi', 'Basic eDp5']) {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
    const answer = await get(`${sandbox.url}/v1/any`, headers)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe(
      `OAuth realm=urn:cpsvc:cpid:${answer.headers.get('ms-correlationid')}`,
    )
    expect(answer.body).toMatchObject({ description: expect.any(String), data: [], source: 'PartnerFD' })
  }
})

test('a token that another key signed is refused, whatever it claims', async () => {
  const sandbox = await openSandbox({ routes })
  const { access_token } = await tokensOf(sandbox, 'sana')
  const [header = '', payload = ''] = access_token.split('.')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const forged = sign('RSA-SHA256', Buffer.from(`${header}.${payload}`), privateKey).toString('base64url')
  const unsigned = Buffer.from('{"alg":"none"}').toString('base64url')
  const raised = Buffer.from(JSON.stringify({ ...claimsOf(access_token), amr: ['mfa'] })).toString('base64url')
  const [, , signature] = access_token.split('.')
  for (const token of [
    `${header}.${payload}.${forged}`,
    `${unsigned}.${payload}.x`,
    `${header}.${raised}.${signature}`,
  ]) {
    const answer = await get(`${sandbox.url}/v1/any`, { authorization: `Bearer ${token}` })
    expect(answer).toMatchObject({ status: 401, body: { code: 400 } })
  }
})

test('a token of another sandbox, or for another API, is refused; the old graph audience by its own code', async () => {
  const sandbox = await openSandbox({ routes })
  const other = await openSandbox({ routes })
  const call = (token: string) => get(`${sandbox.url}/v1/any`, { authorization: `Bearer ${token}` })
  expect(await call((await tokensOf(other, 'sana')).access_token)).toMatchObject({ status: 401, body: { code: 400 } })
  const sheets = await appToken(sandbox, 'https://api.partner.microsoft.com')
  expect(await call(sheets)).toMatchObject({ status: 401, body: { code: 400 } })
  const graph = await appToken(sandbox, 'https://graph.windows.net')
  expect(await call(graph)).toMatchObject({ status: 401, body: { code: 900420 } })
  const right = await appToken(sandbox, 'https://api.partnercenter.microsoft.com')
  expect(await call(right)).toMatchObject({ status: 200 })
})

test('an expired token is refused', async () => {
  const sandbox = await openSandbox({ routes })
  await control(sandbox, 'access-tokens', { lifetimeSeconds: 1 })
  const headers = await asPerson(sandbox, 'sana')
  await expect
    .poll(() => get(`${sandbox.url}/v1/any`, headers), { timeout: 5000, interval: 100 })
    .toMatchObject({
      status: 401,
      body: { code: 400, description: expect.stringContaining('expired') },
    })
})

test('a person without MFA is refused with 900421, and the probe header tells', async () => {
  const sandbox = await openSandbox({ routes })
  const probe = { ValidateMfa: 'true' }
  const without = await get(`${sandbox.url}/v1/any`, await asPerson(sandbox, 'elin', probe))
  expect(without).toMatchObject({ status: 401, body: { code: 900421 } })
  expect(without.headers.get('isMfaCompliant')).toBe('false')
  expect(without.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
  const compliant = await get(`${sandbox.url}/v1/any`, await asPerson(sandbox, 'sana', probe))
  expect(compliant.status).toBe(200)
  expect(compliant.headers.get('isMfaCompliant')).toBe('true')
  const unasked = await get(`${sandbox.url}/v1/any`, await asPerson(sandbox, 'sana'))
  expect(unasked.headers.get('isMfaCompliant')).toBeNull()
})

test('an operation for users refuses the application, one for admin agents refuses everybody else', async () => {
  const sandbox = await openSandbox({ routes })
  const app = { authorization: `Bearer ${await appToken(sandbox, 'https://api.partnercenter.microsoft.com')}` }
  expect(await get(`${sandbox.url}/v1/user`, app)).toMatchObject({ status: 403, body: { code: 900329 } })
  expect(await get(`${sandbox.url}/v1/admin`, app)).toMatchObject({ status: 200 })
  expect(await get(`${sandbox.url}/v1/user`, await asPerson(sandbox, 'tomas'))).toMatchObject({ status: 200 })
  for (const [person, status] of [
    ['sana', 403],
    ['tomas', 403],
    ['anneke', 200],
  ] as const) {
    const answer = await get(`${sandbox.url}/v1/admin`, await asPerson(sandbox, person))
    expect(answer.status, person).toBe(status)
    if (status === 403) expect(answer.body.code).toBe(900150)
  }
})
