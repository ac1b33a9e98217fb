import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** As in a new process: nothing was asked yet, and its doors are open. */
async function freshModule() {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'orderDeskTraffic')
  return import('./in-flight')
}

let inFlight: Awaited<ReturnType<typeof freshModule>>
const agent = new Agent({ keepAlive: true })
const close: (() => void)[] = []
beforeEach(async () => {
  inFlight = await freshModule()
  inFlight.countRequests()
})
afterEach(() => {
  for (const end of close.splice(0)) end()
})

async function listen(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  close.push(
    () => server.closeAllConnections(),
    () => void server.close(),
  )
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

async function ask(url: string): Promise<IncomingMessage> {
  const [answer] = await once(get(url, { agent }), 'response')
  return answer
}

it('lets an answer that was begun come to its end, then is idle, and lets nobody in any more', async () => {
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<() => void>()
  const { server, url } = await listen((_, response) => isAsked(() => response.end('whole')))
  const answer = ask(url)
  const finish = await asked
  inFlight.closeDoors()
  const idle = inFlight.untilIdle(60_000)
  await expect(fetch(url)).rejects.toThrow()
  finish()
  expect((await answer).headers.connection).toBe('close')
  expect(await (await answer).toArray()).toEqual([Buffer.from('whole')])
  expect(await idle).toBe(true)
  expect(server.listening).toBe(false)
})

it('waits for an action although its browser has gone', async () => {
  const { promise: work, resolve: finish } = Promise.withResolvers<string>()
  const { promise: begun, resolve: begins } = Promise.withResolvers<void>()
  const { url } = await listen(() => {
    void inFlight.uninterrupted(work)
    begins()
  })
  const browser = get(url)
  browser.once('error', () => undefined)
  await begun
  browser.destroy()
  inFlight.closeDoors()
  expect(await inFlight.untilIdle(100)).toBe(false)
  const idle = inFlight.untilIdle(60_000)
  finish('ordered')
  expect(await idle).toBe(true)
})

it('closes a connection that was promised to stay open as soon as its answer ends', async () => {
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<() => void>()
  const { url } = await listen((_, response) => {
    response.write('first half, ')
    isAsked(() => response.end('second half'))
  })
  const answer = await ask(url)
  expect(answer.headers.connection).toBe('keep-alive')
  const finish = await asked
  inFlight.closeDoors()
  const closed = new Promise((resolve) => answer.socket.once('close', resolve))
  finish()
  expect(Buffer.concat(await answer.toArray()).toString()).toBe('first half, second half')
  await closed
})

it('is idle at once when nothing was ever asked, and closes a server whose first request comes later', async () => {
  const { server, url } = await listen((_, response) => response.end('late'))
  inFlight.closeDoors()
  expect(await inFlight.untilIdle(60_000)).toBe(true)
  await (await ask(url)).toArray()
  expect(server.listening).toBe(false)
})
