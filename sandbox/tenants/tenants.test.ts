import { expect, test } from 'vitest'
import { appTokenOf, newTenant } from '../testing/tenant.ts'
import { control, openSandbox, tokensOf } from '../testing/test-sandbox.ts'

const count = async (url: string, token: string): Promise<number> => {
  const response = await fetch(`${url}/v1/customers?size=500`, { headers: { authorization: `Bearer ${token}` } })
  return JSON.parse((await response.text()).replace(/^\uFEFF/, '')).totalCount
}

test('two partners share nothing: customers, faults, switches, log and clock are each one’s own', async () => {
  const sandbox = await openSandbox()
  const [one, two] = [await newTenant(sandbox, { customers: 25 }), await newTenant(sandbox, { customers: 30 })]
  const [first, second] = [await appTokenOf(sandbox, one), await appTokenOf(sandbox, two)]
  await control(one, 'customers', { companyName: 'Only One’s' })
  expect(await count(sandbox.url, first)).toBe(26)
  expect(await count(sandbox.url, second)).toBe(30)

  await control(one, 'faults', { path: '/v1/customers', status: 503 })
  await control(one, 'wire', { bom: false })
  await control(one, 'clock', { jumpMs: 1_000_000 })
  const read = (token: string) =>
    fetch(`${sandbox.url}/v1/customers?size=1`, { headers: { authorization: `Bearer ${token}` } })
  expect((await read(second)).status).toBe(200)
  expect((await read(first)).status).toBe(503)
  expect(Buffer.from(await (await read(first)).arrayBuffer()).toString('utf8', 0, 1)).toBe('{')
  expect(Buffer.from(await (await read(second)).arrayBuffer()).toString('hex', 0, 3)).toBe('efbbbf')
  const log = async (url: string) => (await fetch(`${url}/requests`)).json()
  expect(await log(one.url)).toHaveLength(4)
  expect(await log(`${sandbox.url}/_sandbox`)).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ path: '/v1/customers' })]),
  )
})

test('a partner has people of its own, whose tokens are good for its own customers only', async () => {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox, { domain: 'fabrikam-csp.onmicrosoft.com', kind: 'direct-bill' })
  expect(tenant.people.map(({ upn }) => upn)).toContain('sana@fabrikam-csp.onmicrosoft.com')
  const made = (await control(sandbox, 'customers', { companyName: 'At Home' })) as { id: string }
  const { access_token } = await tokensOf(tenant, 'sana')
  const get = (token: string) =>
    fetch(`${sandbox.url}/v1/customers/${made.id}`, { headers: { authorization: `Bearer ${token}` } })
  expect((await get(access_token)).status).toBe(404)
  expect((await get((await tokensOf(sandbox, 'sana')).access_token)).status).toBe(200)
})

test('a tenant that is deleted is gone with its tokens; the home tenant stays', async () => {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox)
  const token = await appTokenOf(sandbox, tenant)
  const remove = (id: string) => fetch(`${sandbox.url}/_sandbox/tenants/${id}`, { method: 'DELETE' })
  expect((await remove(tenant.tenantId)).status).toBe(204)
  const headers = { authorization: `Bearer ${token}` }
  expect((await fetch(`${sandbox.url}/v1/customers`, { headers })).status).toBe(401)
  expect((await remove(sandbox.tenantId)).status).toBe(404)
})

test('a fault of a partner’s sign-in is no other partner’s', async () => {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox)
  await control(tenant, 'faults', { path: '/:tenant/oauth2/v2.0/token', status: 503 })
  const status = async (tenantId: string) =>
    (await fetch(`${sandbox.url}/${tenantId}/oauth2/v2.0/token`, { method: 'POST' })).status
  expect(await status(sandbox.tenantId)).toBe(400)
  expect(await status(tenant.domain)).toBe(503)
})

test('a domain or an application is registered once', async () => {
  const sandbox = await openSandbox()
  await newTenant(sandbox, { domain: 'twice.onmicrosoft.com' })
  await expect(newTenant(sandbox, { domain: 'TWICE.onmicrosoft.com' })).rejects.toThrow('409')
  await expect(newTenant(sandbox, { clientId: sandbox.clientId })).rejects.toThrow('409')
})

test('a snapshot brings customers, time and switches back, and tokens stay good', async () => {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox, { customers: 20 })
  const token = await appTokenOf(sandbox, tenant)
  await control(tenant, 'wire', { nextLinks: 'bare' })
  const { id } = (await control(tenant, 'snapshots')) as { id: string }
  await control(tenant, 'customers', { companyName: 'Later' })
  await control(tenant, 'clock', { jumpMs: 9_000_000, provisionAfterMs: 1 })
  await control(tenant, 'wire', { nextLinks: 'v1' })
  expect(await count(sandbox.url, token)).toBe(21)
  await control(tenant, `snapshots/${id}/restore`)
  expect(await count(sandbox.url, token)).toBe(20)
  expect(await control(tenant, 'clock', {})).toMatchObject({ jumpedMs: 0, provisionAfterMs: 6000 })
  expect(await (await fetch(`${tenant.url}/wire`)).json()).toMatchObject({ nextLinks: 'bare' })
  await fetch(`${tenant.url}/snapshots/${id}`, { method: 'DELETE' })
  await expect(control(tenant, `snapshots/${id}/restore`)).rejects.toThrow('404')
})

test('a reset leads back to the seed: customers, faults, clock, roles and the log', async () => {
  const sandbox = await openSandbox()
  const token = await appTokenOf(sandbox, sandbox)
  const seeded = await count(sandbox.url, token)
  await control(sandbox, 'customers', {})
  await control(sandbox, 'faults', { path: '/v1/customers', status: 500, times: 9 })
  await control(sandbox, 'clock', { jumpMs: 1_000, cartLifetimeMs: 5 })
  await fetch(`${sandbox.url}/_sandbox/people/tomas`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: '{"roles":["AdminAgents"],"mfa":false}',
  })
  await control(sandbox, 'reset')
  expect(await (await fetch(`${sandbox.url}/_sandbox/requests`)).json()).toEqual([])
  expect(await count(sandbox.url, token)).toBe(seeded)
  expect(await control(sandbox, 'clock')).toMatchObject({ jumpedMs: 0, cartLifetimeMs: 604_800_000 })
  const people = await (await fetch(`${sandbox.url}/_sandbox/people`)).json()
  expect(people).toContainEqual(expect.objectContaining({ key: 'tomas', roles: ['HelpdeskAgents'], mfa: true }))
})
