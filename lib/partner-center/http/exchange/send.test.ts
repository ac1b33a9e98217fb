import { expect, test } from 'vitest'
import { z } from 'zod'
import { startScriptedServer } from '@/lib/testing/scripted-server'
import { createClient } from '../client'

test('a call that is over keeps no clock running: a program that has nothing else to do can end', async () => {
  const server = await startScriptedServer()
  const client = createClient({ baseUrl: server.url, getAccessToken: async () => 'token' })
  const clocks = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const ask = async (status: number) => {
    server.answerWith({ status, json: { id: 'a' } })
    await client.read(z.object({ id: z.string() }), '/v1/things/a').catch(() => undefined)
  }
  await ask(200)
  const before = clocks()
  for (const status of [200, 200, 404, 200]) await ask(status)
  expect(clocks()).toBeLessThanOrEqual(before)
  await server.stop()
})
