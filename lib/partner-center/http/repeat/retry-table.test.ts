import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createClient } from '../client'
import { PartnerCenterError } from '../errors'
import { REPEATS } from './retry'

/** Every row of the table over real HTTP: how often a read and a write that keep failing so are asked for. */
const Thing = z.object({ id: z.string() })
const good: ScriptedAnswer = { json: { id: 'a' } }

let server: ScriptedServer
let gone: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
  gone = await startScriptedServer()
  await gone.stop()
})
afterAll(() => server.stop())

function cutInBody(response: ServerResponse) {
  response.writeHead(200, { 'Content-Length': '500' })
  response.write('{"id":')
  setImmediate(() => response.destroy())
}

const ROWS: [row: keyof typeof REPEATS, answer: ScriptedAnswer][] = [
  ['throttled', { status: 429, json: { statusCode: 429, message: 'Rate limit is exceeded.' } }],
  ['tokenRefused', { status: 401, json: { code: 800001 } }],
  ['faulty', { status: 408 }],
  ['faulty', { status: 500, json: { code: 800003, description: 'unexpected' } }],
  ['faulty', { status: 503, text: '<html>Service Unavailable</html>' }],
  ['cutOff', (response) => response.destroy()],
  ['cutInBody', cutInBody],
  ['tooSlow', () => undefined],
  ['garbled', { text: '{"id":"a' }],
  ['inProgress', { status: 409, json: { code: 800060 } }],
  ['inProgress', { status: 409, json: { code: '800064' } }],
  ['refused', { status: 400, json: { code: 800002 } }],
  ['refused', { status: 401, json: { code: 900420 } }],
  ['refused', { status: 401, json: { code: 900421 } }],
  ['refused', { status: 403, json: { code: 900308 } }],
  ['refused', { status: 404, json: { code: 20000 } }],
  ['refused', { status: 409, json: { code: 800082 } }],
  ['refused', { status: 412 }],
  ['refused', { status: 417, json: { code: 800036 } }],
  ['refused', { status: 501, json: { code: 0 } }],
  ['refused', { json: { no: 'id' } }],
]

function client(baseUrl = server.url) {
  const timeoutMs = { read: 120, write: 120 }
  return createClient({ baseUrl, getAccessToken: async () => 'token', firstPauseMs: 1, timeoutMs })
}
const calls = {
  read: (baseUrl?: string) => client(baseUrl).read(Thing, '/v1/things/a'),
  write: (baseUrl?: string) =>
    client(baseUrl).write('POST', Thing, '/v1/things', { requestId: randomUUID(), body: { id: 'a' } }),
}

describe.each(['read', 'write'] as const)('a %s', (side) => {
  test.each(ROWS)('%s: is repeated as the table says, then fails as itself %#', async (row, answer) => {
    server.answerWith(...Array.from({ length: 9 }, () => answer))
    await expect(calls[side]()).rejects.toBeInstanceOf(PartnerCenterError)
    expect(server.received).toHaveLength(1 + REPEATS[row][side])
    expect(new Set(server.received.map(({ headers }) => headers['ms-requestid'])).size).toBe(1)
  })

  test.each(ROWS.filter(([row]) => REPEATS[row][side] > 0))(
    '%s: succeeds by its first repetition %#',
    async (_, answer) => {
      server.answerWith(answer, good)
      await calls[side]()
      expect(server.received).toHaveLength(2)
    },
  )

  test('that finds nobody is repeated, and was never sent', async () => {
    await expect(calls[side](gone.url)).rejects.toMatchObject({
      kind: 'unsent',
      outcome: 'refused',
      category: 'outage',
    })
  })
})

describe('whatever the row', () => {
  test('many kinds of failure in a row have an end', async () => {
    const answers = ROWS.flatMap(([row, answer]) => (REPEATS[row].read > 0 ? [answer] : []))
    server.answerWith(...answers, ...answers)
    await expect(calls.read()).rejects.toBeInstanceOf(PartnerCenterError)
    expect(server.received).toHaveLength(5)
  })

  test('a reason to stop is thrown as it is, also in the middle of a pause', async () => {
    const stop = new AbortController()
    const patient = createClient({ baseUrl: server.url, getAccessToken: async () => 'token', firstPauseMs: 5_000 })
    server.answerWith((response) => {
      response.writeHead(503).end(() => setImmediate(() => stop.abort(new Error('the page was left'))))
    })
    await expect(patient.read(Thing, '/v1/things', { signal: stop.signal })).rejects.toThrow('the page was left')
    expect(server.received).toHaveLength(1)
  })

  test('a Retry-After that is a date is waited for', async () => {
    const date = new Date(Date.now() + 1_500).toUTCString()
    server.answerWith({ status: 503, headers: { 'Retry-After': date } }, good)
    await calls.read()
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(date))
  })
})
