import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizeInSandbox } from '@/lib/testing/authorize-in-sandbox'
import { startTestSandbox, type TestSandbox } from '@/lib/testing/start-test-sandbox'
import { createAuthorization } from './authorization'

const REDIRECT_URI = 'http://127.0.0.1:3000/api/service-account/callback'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox({ customers: 5 })
})
afterAll(() => sandbox.stop())

function authorization(changes: { authority?: string } = {}) {
  const { url: authority, tenantId, clientId, clientSecret } = sandbox
  const resource = 'https://api.partnercenter.microsoft.com'
  return createAuthorization({ authority, tenantId, clientId, clientSecret, resource, ...changes })
}

describe('an account that is signed in beside the person’s own', () => {
  test('is chosen on Entra’s page, and comes back with tokens', async () => {
    const { url, pending } = await authorization().begin(REDIRECT_URI)
    const back = await authorizeInSandbox(url, 'anneke')
    const { claims, refreshToken, expiresAt } = await authorization().finish(back, pending)
    expect(claims).toMatchObject({ tid: sandbox.tenantId, roles: ['AdminAgents'] })
    expect(refreshToken).not.toBe('')
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 3000_000)
  })

  test('is nobody’s when the person goes back', async () => {
    const { url, pending } = await authorization().begin(REDIRECT_URI)
    const back = await authorizeInSandbox(url, undefined)
    await expect(authorization().finish(back, pending)).rejects.toMatchObject({
      kind: 'sign-in-again',
      code: 'AADSTS65004',
    })
  })

  test.each(['state', 'nonce', 'codeVerifier'] as const)(
    'is refused with another %s than it began with',
    async (name) => {
      const { url, pending } = await authorization().begin(REDIRECT_URI)
      const other = (await authorization().begin(REDIRECT_URI)).pending
      const back = await authorizeInSandbox(url, 'anneke')
      await expect(authorization().finish(back, { ...pending, [name]: other[name] })).rejects.toThrow('Entra ID')
    },
  )

  test('cannot be asked for while Entra is away', async () => {
    const away = authorization({ authority: 'http://127.0.0.1:9' })
    await expect(away.begin(REDIRECT_URI)).rejects.toMatchObject({ kind: 'unreachable' })
  })
})
