import { expect, onTestFinished, test } from 'vitest'
import { createRawClient } from '../http/fuzz/raw-call.ts'
import { postToken } from '../testing/sign-in.ts'
import { openSandbox } from '../testing/test-sandbox.ts'

async function openEntra() {
  const sandbox = await openSandbox()
  const client = createRawClient(sandbox.url)
  onTestFinished(() => client.close())
  return { sandbox, get: (target: string, headers = {}) => client.call({ method: 'GET', target, headers }) }
}

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'the grant type %s is as unknown as any other',
  async (grant_type) => {
    const { sandbox } = await openEntra()
    const answer = await postToken(sandbox, { grant_type })
    expect(answer).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type', error_codes: [70003] } })
  },
)

test('a user name that no encoder has written belongs to nobody', async () => {
  const { get } = await openEntra()
  const { status, text } = await get('/common/userrealm/%E0%A4%A?api-version=1.0')
  expect({ status, text }).toMatchObject({ status: 200, text: expect.stringContaining('Unknown') })
})

test('discovery is found behind several slashes, and through a proxy that sends the whole address', async () => {
  const { sandbox, get } = await openEntra()
  const path = `/${sandbox.tenantId}/v2.0/.well-known/openid-configuration`
  for (const target of [`/${path}`, `//${path}`, `${sandbox.url}${path}`, `${sandbox.url}/${path}`]) {
    const { status, text } = await get(target)
    expect(status, target).toBe(200)
    expect(JSON.parse(text), target).toMatchObject({ issuer: `${sandbox.url}/${sandbox.tenantId}/v2.0` })
  }
})

test.each([{ host: '[::' }, { host: 'a b' }, { 'x-forwarded-host': '%' }, { 'x-forwarded-host': 'a:b:c' }])(
  'a host that is none (%o) is not told on: endpoints are the sandbox’s own',
  async (headers) => {
    const { sandbox, get } = await openEntra()
    const { status, text } = await get(`/${sandbox.tenantId}/v2.0/.well-known/openid-configuration`, headers)
    expect(status).toBe(200)
    const endpoint = `${sandbox.url}/${sandbox.tenantId}/oauth2/v2.0/token`
    expect(JSON.parse(text)).toMatchObject({ token_endpoint: endpoint })
  },
)
