import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createClient } from './client'
import { PartnerCenterError } from './errors'
import { readPages } from './paging'

const Thing = z.looseObject({ id: z.string() })

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

const client = () =>
  createClient({ baseUrl: server.url, getAccessToken: async () => 'token', repeats: false, timeoutMs: { read: 5_000 } })

const word = fc.constantFrom('code', 'Code', 'description', 'data', 'parameters', 'isRetryable', 'error', 'id', 'items')
const link = fc.record({ uri: fc.oneof(fc.webUrl(), fc.string()), headers: fc.json() }, { requiredKeys: [] })
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.dictionary(word, fc.jsonValue()).map((value) => JSON.stringify(value)),
  fc.record({ items: fc.constant([]), links: fc.record({ next: link }) }).map((value) => JSON.stringify(value)),
  fc.json().map((text) => `\uFEFF${text.slice(0, text.length / 2)}`),
)
const status = fc.integer({ min: 200, max: 599 }).filter((code) => code !== 304)
const retryAfter = fc.constantFrom('0', '-1', '1e9', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT', '')
const answer = fc.record({ status, text: body, retryAfter })

const ways: [string, () => Promise<unknown>][] = [
  ['a read', () => client().read(Thing, '/v1/things/a')],
  ['a write', () => client().write('POST', Thing, '/v1/things', { requestId: randomUUID(), body: {} })],
  ['a look', () => client().head('/v1/domains/a')],
  ['a page', () => Array.fromAsync(readPages(client(), Thing, '/v1/things'))],
]

test.each(ways)(
  'whatever %s is answered, it succeeds or throws our own error, which can be printed',
  async (_, ask) => {
    await fc.assert(
      fc.asyncProperty(answer, async ({ status: code, text, retryAfter: value }) => {
        // The page after it, wherever a link led: the end.
        server.answerWith(
          { status: code, text, headers: { 'Retry-After': value } },
          { status: 400, json: { code: 2000 } },
        )
        const thrown = await ask().then(
          () => undefined,
          (error: unknown) => error ?? 'nothing was thrown',
        )
        if (thrown === undefined) return
        expect(thrown).toBeInstanceOf(PartnerCenterError)
        expect(String(thrown)).toContain('/v1/')
      }),
      { numRuns: 150 },
    )
  },
)
