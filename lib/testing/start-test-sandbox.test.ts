import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestSandbox, type TestSandbox } from '@/lib/testing/start-test-sandbox'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.stop())

it('signs a person in against a sandbox of its own', async () => {
  const { access_token } = await sandbox.signIn('sana')
  const answer = await fetch(`${sandbox.url}/v1/customers?size=5`, {
    headers: { authorization: `Bearer ${access_token}` },
  })
  expect(answer.status).toBe(200)
  expect(process.env.PARTNER_CENTER_BASE_URL).toBe(sandbox.url)
})

it('says what the sandbox refused', async () => {
  await expect(sandbox.signIn('nobody')).rejects.toThrow(/answered 404 to POST tokens/)
})
