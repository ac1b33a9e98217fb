import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestSandbox, type TestSandbox } from '@/lib/testing/start-test-sandbox'
import { checkMicrosoft } from './check-microsoft'

const PROFILE = '/v1/profiles/legalbusiness'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox({ customers: 5 })
})
afterAll(() => sandbox.stop())

let laterMs = 0
/** The answer that all pages share has grown old. */
async function checkLater() {
  laterMs += 16_000
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + laterMs })
  const reach = checkMicrosoft()
  vi.useRealTimers()
  return reach
}

async function timesAsked(): Promise<number> {
  const calls = z.array(z.looseObject({ path: z.string() })).parse(await sandbox.control('requests', undefined, 'GET'))
  return calls.filter(({ path }) => path.startsWith(PROFILE)).length
}

test('however many pages ask, Microsoft is asked once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => checkMicrosoft()))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toMatchObject({ token: { ok: true }, partnerCenter: { ok: true } })
  expect(await timesAsked()).toBe(1)
})

test('a Partner Center that is away is told apart from one that has nothing to say', async () => {
  await sandbox.control('faults', { method: 'GET', path: PROFILE, status: 503 })
  expect(await checkLater()).toMatchObject({
    token: { ok: true },
    partnerCenter: { ok: false, error: { code: 'microsoftUnavailable' } },
  })
  await sandbox.control('faults', {
    method: 'GET',
    path: PROFILE,
    status: 404,
    body: { code: 1000, description: 'none' },
  })
  expect(await checkLater()).toMatchObject({ partnerCenter: { ok: true } })
})
