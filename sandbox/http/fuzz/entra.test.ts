import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { openSandbox, tokensOf } from '../../testing/test-sandbox.ts'
import { createRawClient, type RawCall } from './raw-call.ts'
import { wildText } from './wild.ts'

// Whatever is sent to Entra ID, it answers, and never with a 500.
const RUNS = 400
const LONG_MS = 120_000

const GRANTS = ['password', 'client_credentials', 'authorization_code', 'refresh_token', 'device_code'].concat([
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'constructor',
])
const RESOURCES = ['https://api.partnercenter.microsoft.com', 'https://nowhere.example', 'api://x', 'constructor']
const NAMES = ['code', 'redirect_uri', 'refresh_token', 'scope', 'resource', 'username', 'password', 'assertion']
  .concat([
    'device_code',
    'client_assertion',
    'client_assertion_type',
    'client_info',
    'requested_token_use',
    'code_verifier',
  ])
  .concat(['prompt', 'login_hint', 'response_type', 'response_mode', 'state', 'nonce', 'code_challenge', 'max_age'])
const ENDPOINTS = [
  'oauth2/token',
  'oauth2/v2.0/token',
  'oauth2/v2.0/authorize',
  'oauth2/authorize',
  'oauth2/devicecode',
]
  .concat([
    'oauth2/v2.0/devicecode',
    'oauth2/v2.0/logout',
    'oauth2/logout',
    'discovery/instance',
    'discovery/v2.0/keys',
  ])
  .concat([
    '.well-known/openid-configuration',
    'v2.0/.well-known/openid-configuration',
    'userrealm/x',
    'sign-in/x',
    'oauth2/x',
  ])

async function openTargets() {
  const sandbox = await openSandbox()
  const client = createRawClient(sandbox.url)
  onTestFinished(() => client.close())
  const { access_token, refresh_token } = await tokensOf(sandbox, 'sana')
  const known = [
    access_token,
    refresh_token,
    'sana@nordhavn.onmicrosoft.com',
    'openid offline_access',
    sandbox.clientId,
  ]
  async function send(call: RawCall): Promise<void> {
    const { status, text } = await client.call(call)
    expect(status, `${JSON.stringify(call)} ${text}`).toBeLessThan(500)
  }
  return { sandbox, known, send }
}

test('no form breaks a sign-in', { timeout: LONG_MS }, async () => {
  const { sandbox, known, send } = await openTargets()
  const value = fc.oneof(
    wildText,
    fc.constantFrom(...known, ...RESOURCES, ...RESOURCES.map((name) => `${name}/.default`)),
  )
  const form = fc.record({
    tenant: fc.constantFrom(sandbox.tenantId, 'common', 'organizations'),
    endpoint: fc.constantFrom(...ENDPOINTS),
    grant: fc.oneof(fc.constantFrom(...GRANTS), wildText),
    members: fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 5 }),
    isProven: fc.boolean(),
    isQuery: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(form, async ({ tenant, endpoint, grant, members, isProven, isQuery }) => {
      const proof = isProven ? { client_secret: sandbox.clientSecret } : {}
      const all = { client_id: sandbox.clientId, ...proof, grant_type: grant, ...members }
      const sent = new URLSearchParams(
        Object.entries(all).map(([name, text]) => [name, text.toWellFormed()]),
      ).toString()
      const target = `/${tenant}/${endpoint}`
      if (isQuery) return send({ method: 'GET', target: `${target}?${sent}` })
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      return send({ method: 'POST', target, body: sent, headers })
    }),
    { numRuns: RUNS },
  )
})

test('no path, no bytes and no headers break a sign-in', { timeout: LONG_MS }, async () => {
  const { send } = await openTargets()
  const segment = fc.oneof(
    wildText.map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom('%', '%2F', '..'),
  )
  const name = fc.constantFrom(
    'authorization',
    'cookie',
    'content-type',
    'host',
    'x-forwarded-host',
    'client-request-id',
  )
  const headerText = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.base64String().map((text) => `Basic ${text}`),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(segment, fc.constant('common')),
      fc.oneof(
        fc.constantFrom(...ENDPOINTS),
        segment.map((text) => `userrealm/${text}`),
      ),
      fc.dictionary(name, headerText, { maxKeys: 3 }),
      fc.option(fc.uint8Array({ maxLength: 100 }), { nil: undefined }),
      async (tenant, endpoint, headers, bytes) => {
        const body = bytes === undefined ? {} : { body: Buffer.from(bytes) }
        await send({ method: bytes === undefined ? 'GET' : 'POST', target: `/${tenant}/${endpoint}`, headers, ...body })
      },
    ),
    { numRuns: RUNS },
  )
})
