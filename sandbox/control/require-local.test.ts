import { expect, onTestFinished, test } from 'vitest'
import { createRawClient } from '../http/fuzz/raw-call.ts'
import { openSandbox } from '../testing/test-sandbox.ts'

async function openControl() {
  const sandbox = await openSandbox()
  const client = createRawClient(sandbox.url)
  onTestFinished(() => client.close())
  const reset = async (headers: Record<string, string>) =>
    (await client.call({ method: 'POST', target: '/_sandbox/reset', headers })).status
  return { reset, host: new URL(sandbox.url).host }
}

test('a program of this machine is let in, by each name of loopback', async () => {
  const { reset } = await openControl()
  for (const host of ['127.0.0.1', '127.0.0.1:4010', 'localhost', 'LOCALHOST:80', '[::1]:4010']) {
    expect(await reset({ host }), host).toBe(204)
  }
})

test('a name that only looks like loopback is refused: a page can point its own name here', async () => {
  const { reset } = await openControl()
  const names = ['sandbox.example', 'localhost.example', '127.0.0.1.example', '127.0.0.1:80.example', 'a@127.0.0.1']
  for (const host of names) expect(await reset({ host }), host).toBe(403)
})

test.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'])(
  'what a proxy passed on with %s is refused, also when it names this machine',
  async (name) => {
    const { reset } = await openControl()
    expect(await reset({ [name]: '127.0.0.1' })).toBe(403)
  },
)

test('a web page elsewhere cannot steer the sandbox, not even by a post without a body', async () => {
  const { reset, host } = await openControl()
  const port = Number(host.split(':')[1])
  const origins = [
    'https://sandbox.example',
    'null',
    `https://${host}`,
    `http://127.0.0.1:${port + 1}`,
    `http://${host}.a`,
  ]
  for (const origin of origins) expect(await reset({ origin }), origin).toBe(403)
  for (const site of ['cross-site', 'same-site']) expect(await reset({ 'sec-fetch-site': site }), site).toBe(403)
})

test('a person may open the overview in a browser', async () => {
  const { reset, host } = await openControl()
  expect(await reset({ 'sec-fetch-site': 'none' })).toBe(204)
  expect(await reset({ 'sec-fetch-site': 'same-origin', origin: `http://${host}` })).toBe(204)
})
