import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestSandbox, type TestSandbox } from '@/lib/testing/start-test-sandbox'
import { createAppAccessTokens } from './app-access-token'
import { createEntra, type Entra } from './entra'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox({ customers: 5 })
})
afterAll(() => sandbox.stop())

function entra(changes: { clientSecret?: string; authority?: string; endpoint?: 'v1' | 'v2' } = {}): Entra {
  const { url: authority, tenantId, clientId, clientSecret } = sandbox
  const resource = 'https://api.partnercenter.microsoft.com'
  return createEntra({ authority, tenantId, clientId, clientSecret, resource, ...changes })
}

async function statusWith(token: string, path = '/v1/customers?size=1'): Promise<number> {
  return (await fetch(`${sandbox.url}${path}`, { headers: { Authorization: `Bearer ${token}` } })).status
}

describe('the App-only token', () => {
  test('is accepted by Partner Center', async () => {
    const { accessToken, expiresAt } = await entra().clientCredentials()
    expect(await statusWith(accessToken)).toBe(200)
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 3000_000)
  })

  test('is asked for once by callers at the same time, and kept', async () => {
    let asked = 0
    const { clientCredentials } = entra()
    const get = createAppAccessTokens({
      clientCredentials() {
        asked += 1
        return clientCredentials()
      },
    })
    const tokens = await Promise.all(Array.from({ length: 20 }, () => get()))
    expect([new Set([...tokens, await get()]).size, asked]).toEqual([1, 1])
    expect(await get({ force: true })).not.toBe(tokens[0])
  })

  test('is renewed before it ends', async () => {
    await sandbox.control('access-tokens', { lifetimeSeconds: 20 })
    const get = createAppAccessTokens(entra())
    const first = await get()
    expect(await get()).not.toBe(first)
    await sandbox.control('access-tokens', { lifetimeSeconds: 3600 })
  })

  test('that could not be had is asked for again by the next caller', async () => {
    const { clientCredentials } = entra()
    const answers = [() => Promise.reject(new Error('away')), clientCredentials]
    const get = createAppAccessTokens({ clientCredentials: () => (answers.shift() ?? clientCredentials)() })
    await expect(get()).rejects.toThrow('away')
    expect(await statusWith((await get()).accessToken)).toBe(200)
  })
})

describe('the App+User token', () => {
  test('is renewed with the refresh token, which is replaced; roles are told anew', async () => {
    const { refresh_token } = await sandbox.signIn('sana')
    const tokens = await entra().refresh(refresh_token)
    expect(await statusWith(tokens.accessToken, '/v1/profiles/mpn')).toBe(200)
    expect(tokens.refreshToken).not.toBe(refresh_token)
    expect(tokens.roles).toEqual(['SalesAgents'])
  })
})

describe('the v1 endpoint', () => {
  test('gives both tokens too, for the audience that v1 calls a resource', async () => {
    const v1 = entra({ endpoint: 'v1' })
    const app = await v1.clientCredentials()
    expect(await statusWith(app.accessToken)).toBe(200)
    expect(app.expiresAt.getTime()).toBeGreaterThan(Date.now() + 3000_000)
    const { refresh_token } = await sandbox.signIn('sana')
    const user = await v1.refresh(refresh_token)
    expect(await statusWith(user.accessToken, '/v1/profiles/mpn')).toBe(200)
    expect(user.refreshToken).not.toBe(refresh_token)
  })

  test('says as plainly why it gives none', async () => {
    const wrong = entra({ endpoint: 'v1', clientSecret: 'wrong' })
    await expect(wrong.clientCredentials()).rejects.toMatchObject({ kind: 'misconfigured', code: 'AADSTS7000215' })
  })
})

describe.each(['v1', 'v2'] as const)('a token for the price sheets, from %s', (endpoint) => {
  test('is another one than Partner Center’s', async () => {
    const { accessToken } = await entra({ endpoint }).clientCredentials('https://api.partner.microsoft.com')
    const [, payload = ''] = accessToken.split('.')
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    expect(claims).toMatchObject({ aud: 'https://api.partner.microsoft.com' })
    expect(await statusWith(accessToken)).toBe(401)
  })
})

describe('Entra ID that gives no token', () => {
  test('because the refresh token is dead: sign in again', async () => {
    const { refresh_token } = await sandbox.signIn('anneke')
    await sandbox.control('people/anneke/refresh-tokens/revoke', {})
    await expect(entra().refresh(refresh_token)).rejects.toMatchObject({ kind: 'sign-in-again', code: 'AADSTS50173' })
  })

  test('because the secret is wrong: misconfigured', async () => {
    const wrong = entra({ clientSecret: 'wrong' })
    await expect(wrong.clientCredentials()).rejects.toMatchObject({ kind: 'misconfigured', code: 'AADSTS7000215' })
  })

  test('because nobody answers: unreachable, and asked again next time', async () => {
    const away = entra({ authority: 'http://127.0.0.1:9' })
    await expect(away.clientCredentials()).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('says nothing secret about it', async () => {
    const error = await entra({ clientSecret: 'very-secret' }).clientCredentials().catch(String)
    expect(error).not.toContain('very-secret')
  })
})
