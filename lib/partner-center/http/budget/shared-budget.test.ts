import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createClient } from '../client'
import type { Priority } from './priority'
import { tenantBudget } from './tenant-budget'

const Thing = z.object({ id: z.string() })
const good = { json: { id: 'a' } }

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

/** Clients of one tenant, as every request and every job makes its own. */
function read(tenant: string, priority: Priority) {
  const budget = tenantBudget(tenant, 500)
  const client = createClient({ baseUrl: server.url, getAccessToken: async () => 'token', budget, priority })
  return client.read(Thing, '/v1/customers/c')
}

test('clients of a tenant share its budget, another tenant has its own', async () => {
  server.answerWith(good, good, good)
  await Promise.all([read('a', 'placing'), read('a', 'refreshing'), read('b', 'placing')])
  expect(tenantBudget('a', 500).status().spent).toBe(2)
  expect(tenantBudget('b', 500).status().spent).toBe(1)
})

test('a 429 to a mirror does not keep an order from being asked for, and nobody else asks before it', async () => {
  server.answerWith({ status: 429, headers: { 'Retry-After': '400' } }, good, good)
  await expect(read('c', 'refreshing')).rejects.toMatchObject({ status: 429, retryAfterMs: 400_000 })
  await expect(read('c', 'following')).rejects.toMatchObject({ kind: 'held', category: 'throttling' })
  expect(server.received).toHaveLength(1)
  await read('c', 'placing')
  await read('c', 'following')
  expect(server.received).toHaveLength(3)
})

test('an order that found nobody to ask does not lift what a 429 asked for', async () => {
  server.answerWith({ status: 429, headers: { 'Retry-After': '400' } }, good)
  await expect(read('e', 'following')).rejects.toMatchObject({ status: 429 })
  const budget = tenantBudget('e', 500)
  const gone = await startScriptedServer()
  await gone.stop()
  const cut = createClient({ baseUrl: gone.url, getAccessToken: async () => 'token', budget, repeats: false })
  await expect(cut.read(Thing, '/v1/customers/c')).rejects.toMatchObject({ kind: 'unsent' })
  await expect(read('e', 'following')).rejects.toMatchObject({ kind: 'held' })
  await read('e', 'placing')
})

test('a repetition takes from the budget like every exchange', async () => {
  server.answerWith({ status: 503 }, good)
  await read('d', 'placing')
  expect(tenantBudget('d', 500).status().spent).toBe(2)
})
