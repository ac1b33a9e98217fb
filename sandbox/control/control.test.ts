import { request } from 'node:http'
import { expect, test } from 'vitest'
import { claimsOf } from '../testing/sign-in.ts'
import { asPerson, control, openSandbox, tokensOf } from '../testing/test-sandbox.ts'

test('the overview names people and controls, and keeps the client secret', async () => {
  const sandbox = await openSandbox()
  const text = await (await fetch(`${sandbox.url}/_sandbox`)).text()
  expect(JSON.parse(text)).toMatchObject({
    clientId: sandbox.clientId,
    tenant: { id: sandbox.tenantId },
    people: [
      { person: 'sana', role: 'SalesAgents', mfa: true },
      { person: 'anneke', role: 'AdminAgents', mfa: true },
      { person: 'tomas', role: 'HelpdeskAgents', mfa: true },
      { person: 'elin', role: 'SalesAgents', mfa: false },
    ],
  })
  expect(text).not.toContain(sandbox.clientSecret)
})

test('it answers on loopback names only, and takes bodies that no web page can send', async () => {
  const sandbox = await openSandbox()
  const status = await new Promise((resolve, reject) => {
    const options = { headers: { host: 'sandbox.example' } }
    request(`${sandbox.url}/_sandbox`, options, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
  const body = '{"person":"sana"}'
  const posted = await fetch(`${sandbox.url}/_sandbox/tokens`, { method: 'POST', body })
  expect(posted.status).toBe(415)
})

test('a mistake in a body is explained', async () => {
  const sandbox = await openSandbox()
  await expect(control(sandbox, 'clock', { provisionAfter: 1 })).rejects.toThrow('provisionAfter')
  await expect(control(sandbox, 'tokens', { person: 'nobody' })).rejects.toThrow('404')
  await expect(control(sandbox, 'nothing')).rejects.toThrow('404')
})

test('tokens can be had without a browser, with a life of choice', async () => {
  const sandbox = await openSandbox()
  await control(sandbox, 'access-tokens', { lifetimeSeconds: 90 })
  const tokens = await tokensOf(sandbox, 'tomas')
  expect(tokens.expires_in).toBe(90)
  const { iat, exp, upn } = claimsOf(tokens.access_token)
  expect(Number(exp) - Number(iat)).toBe(90)
  expect(upn).toBe('tomas@nordhavn.onmicrosoft.com')
  expect(claimsOf(tokens.id_token)).toMatchObject({ roles: ['HelpdeskAgents'] })
})

test('a customer made for a test is there at once, once', async () => {
  const sandbox = await openSandbox()
  const made = (await control(sandbox, 'customers', { companyName: 'Test Only', country: 'FI' })) as { id: string }
  const response = await fetch(`${sandbox.url}/v1/customers/${made.id}`, { headers: await asPerson(sandbox, 'sana') })
  expect(await response.json()).toMatchObject({ id: made.id, companyProfile: { companyName: 'Test Only' } })
  await expect(control(sandbox, 'customers', { id: made.id })).rejects.toThrow('409')
})

test('time jumps forward for the world, not for tokens', async () => {
  const sandbox = await openSandbox()
  const headers = await asPerson(sandbox, 'sana')
  const before = Date.now()
  const week = 7 * 24 * 60 * 60 * 1000
  const clock = (await control(sandbox, 'clock', { jumpMs: week, provisionAfterMs: 5 })) as { now: string }
  expect(Date.parse(clock.now)).toBeGreaterThanOrEqual(before + week)
  expect(clock).toMatchObject({ provisionAfterMs: 5 })
  expect((await fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).status).toBe(200)
})

test('the log tells who called what, with which ids and what came of it', async () => {
  const sandbox = await openSandbox()
  const ids = {
    'MS-RequestId': 'c245d7f5-0000-4000-8000-000000000003',
    'MS-CorrelationId': 'c245d7f5-0000-4000-8000-000000000004',
  }
  const headers = await asPerson(sandbox, 'anneke', ids)
  await fetch(`${sandbox.url}/_sandbox/requests`, { method: 'DELETE' })
  await (await fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).text()
  await (await fetch(`${sandbox.url}/v1/nowhere`)).text()
  const log = await (await fetch(`${sandbox.url}/_sandbox/requests`)).text()
  expect(JSON.parse(log)).toMatchObject([
    {
      ...{ method: 'GET', path: '/v1/customers', query: '?size=1', status: 200 },
      ...{ requestId: ids['MS-RequestId'], correlationId: ids['MS-CorrelationId'] },
      ...{ principal: 'user', upn: 'anneke@nordhavn.onmicrosoft.com' },
    },
    { method: 'GET', path: '/v1/nowhere', status: 401 },
  ])
  expect(log).not.toContain('Bearer')
})

test('the log keeps what was sent to Partner Center, and nothing that was sent to Entra ID', async () => {
  const sandbox = await openSandbox()
  const headers = { ...(await asPerson(sandbox, 'sana')), 'content-type': 'application/json' }
  const body = JSON.stringify({ LineItems: [], PartnerOnRecordAttestationAccepted: true })
  await fetch(`${sandbox.url}/v1/customers/${sandbox.tenantId}/carts`, { method: 'POST', headers, body })
  const form = new URLSearchParams({ client_id: sandbox.clientId, client_secret: sandbox.clientSecret })
  await fetch(`${sandbox.url}/${sandbox.tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form })
  const log = await (await fetch(`${sandbox.url}/_sandbox/requests`)).text()
  expect(JSON.parse(log)).toContainEqual(
    expect.objectContaining({ method: 'POST', body: { lineItems: [], partnerOnRecordAttestationAccepted: true } }),
  )
  expect(log).toContain('/oauth2/v2.0/token')
  expect(log).not.toContain(sandbox.clientSecret)
})
