import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createClient } from '../client'

let server: ScriptedServer
/** Where the proxy was asked to lead. */
const led: string[] = []
const proxy = createServer()
proxy.on('connect', (request, client) => {
  led.push(request.url ?? '')
  const { hostname, port } = new URL(`http://${request.url}`)
  const target = connect(Number(port), hostname, () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    target.pipe(client).pipe(target)
  })
  for (const socket of [client, target]) socket.on('error', () => [client, target].map((one) => one.destroy()))
})

beforeAll(async () => {
  server = await startScriptedServer()
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.stop()
  proxy.close()
})

/** Connections are kept for all clients with the same patience: each of these has its own. */
async function read(connectMs: number) {
  server.answerWith({ json: { id: 'a' } })
  const timeoutMs = { connect: connectMs }
  const client = createClient({ baseUrl: server.url, getAccessToken: async () => 'token', timeoutMs })
  return client.read(z.object({ id: z.string() }), '/v1/things/a')
}

test('calls go through the proxy of the environment when Node is told to, and past it otherwise', async () => {
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, `http://127.0.0.1:${address.port}`)
  for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, '')
  vi.stubEnv('NODE_USE_ENV_PROXY', '')
  expect(await read(9_001)).toEqual({ id: 'a' })
  expect(led).toEqual([])
  vi.stubEnv('NODE_USE_ENV_PROXY', '1')
  expect(await read(9_002)).toEqual({ id: 'a' })
  expect(led).toEqual([new URL(server.url).host])
})
