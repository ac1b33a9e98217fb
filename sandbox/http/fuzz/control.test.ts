import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { routes } from '../../control/routes.ts'
import { asPerson, openSandbox } from '../../testing/test-sandbox.ts'
import { createRawClient } from './raw-call.ts'
import { mutate, mutations, wildText } from './wild.ts'

// Whatever is ordered of the control endpoint, it answers, and what it takes breaks no call to the service afterwards.
const RUNS = 500
const LONG_MS = 120_000

const JSON_TYPE = { 'content-type': 'application/json' }
/** Weather is there to break calls: what it may leave behind is looked at once it is fair again. */
const FAIR = { method: 'POST', target: '/_sandbox/weather', headers: JSON_TYPE, body: JSON.stringify({ share: 0 }) }

/** A body that is taken, by control; of the others an empty one is a start. */
const BODIES: Record<string, object> = {
  'POST /tenants': { domain: 'a.example', customers: 1, kind: 'direct-bill', redirectUris: ['http://localhost'] },
  'PATCH /tenant': { integrationSandbox: false },
  'POST /clock': { provisionAfterMs: 1, listedAfterMs: 1, cartLifetimeMs: 1, checkoutTakesMs: 0, jumpMs: 1 },
  'POST /wire': { bom: true, nextLinks: 'v1', mfaRefusal: '2019', throttlePerMinute: 500, priceSheetRows: 0 },
  'POST /tokens': { person: 'sana', resource: 'https://api.partnercenter.microsoft.com' },
  'POST /access-tokens': { lifetimeSeconds: 3600 },
  'POST /people/:person/refresh-tokens/revoke': { as: 'expired' },
  'POST /application/certificates': { keyId: 'a', publicKey: 'b' },
  'POST /application/secrets': { secret: 'a' },
  'POST /customers': {
    companyName: 'A',
    domain: 'a.example',
    country: 'DE',
    agreement: 'none',
    resellers: ['4847383'],
  },
  'POST /events': { name: 'test-created', resourceUri: '/v1/customers', resourceName: 'a', auditUri: null },
  'POST /weather': { share: 0.1, seed: 1, kinds: { cut: 1 }, paths: ['/v1/nowhere'], burst: 2, holdMs: 1 },
  'POST /faults': { preset: 'throttled', path: '/v1/nowhere/:x', times: 1, after: 0, headers: { a: 'b' }, set: {} },
}

test('no order breaks the controls, and none breaks the service', { timeout: LONG_MS }, async () => {
  const sandbox = await openSandbox()
  const client = createRawClient(sandbox.url)
  onTestFinished(() => client.close())
  const bearer = await asPerson(sandbox, 'sana')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), mutations, wildText, async ({ method, path }, changes, text) => {
      const parameter = encodeURIComponent(text.toWellFormed())
      const target = `/_sandbox${path.replace(/:person/, 'tomas').replaceAll(/:\w+/g, parameter)}`
      const body = changes.reduce(mutate, BODIES[`${method} ${path}`] ?? {})
      const sent = method === 'GET' ? {} : { body: JSON.stringify(body) ?? 'null' }
      const ordered = await client.call({ method, target, headers: JSON_TYPE, ...sent })
      expect(ordered.status, `${method} ${target} ${JSON.stringify(sent)} ${ordered.text}`).toBeLessThan(500)
      if (path === '/weather') await client.call(FAIR)
      for (const read of ['/v1/customers?size=20', '/v1/auditrecords']) {
        const after = await client.call({ method: 'GET', target: read, headers: bearer })
        expect(after.status, `${read} after ${method} ${target} ${JSON.stringify(sent)}`).toBeLessThan(500)
      }
    }),
    { numRuns: RUNS },
  )
})
