import { expect, test } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

async function exchange({ url, bearer }: Partner, path: string, form: Record<string, string>) {
  const authorization = await bearer('sana')
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams(form),
  })
  return { status: response.status, body: JSON.parse((await response.text()).replace(/^\uFEFF/, '')), authorization }
}

test.each(['/generatetoken', '/v3/generatetoken'])(
  'a client that asks %s first calls with the token it got',
  async (path) => {
    const partner = await openPartner()
    const { status, body, authorization } = await exchange(partner, path, { grant_type: 'jwt_token' })
    expect({ status, body }).toMatchObject({ status: 200, body: { token_type: 'Bearer' } })
    expect(body.expires_in).toBeGreaterThan(3000)
    expect(`Bearer ${body.access_token}`).not.toBe(authorization)
    const headers = { authorization: `Bearer ${body.access_token}` }
    expect((await partner.call('GET', '/v1/customers', { headers })).status).toBe(200)
  },
)

test('another grant is refused, and so is a request that is no form', async () => {
  const partner = await openPartner()
  const other = await exchange(partner, '/generatetoken', { grant_type: 'password' })
  expect(other).toMatchObject({ status: 400, body: { code: 2000 } })
  expect(await partner.call('POST', '/generatetoken', { body: {} })).toMatchObject({
    status: 400,
    body: { code: 2000 },
  })
})
