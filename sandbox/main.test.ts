import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { endProcess, runSandbox, runUntilExit } from './testing/sandbox-process.ts'
import { asPerson, control, tokensOf } from './testing/test-sandbox.ts'

// Each test starts processes.
vi.setConfig({ testTimeout: 30_000 })

function newStateFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')
}

async function overview(url: string): Promise<{ clientId: string }> {
  return (await fetch(`${url}/_sandbox`)).json()
}

async function customerStatus(url: string, id: string, headers: Record<string, string>): Promise<number> {
  return (await fetch(`${url}/v1/customers/${id}`, { headers })).status
}

test('the first line says where it listens, and a signal ends it at once', async () => {
  const { child, firstLine, url } = await runSandbox({})
  expect(firstLine).toMatch(/^sandbox ready http:\/\/127\.0\.0\.1:\d+$/)
  expect(await overview(url)).toMatchObject({ people: expect.any(Array) })
  expect(await endProcess(child, 'SIGTERM')).toBe(0)
})

test.each(['SIGTERM', 'SIGKILL'] as const)('customers, tokens and keys survive %s and a restart', async (signal) => {
  const stateFile = newStateFile()
  const before = await runSandbox({ SANDBOX_STATE: stateFile })
  const id = 'ac6d4bb6-3a0a-4a0c-9a9c-0d3d0f5e7a11'
  await control(before, 'customers', { id, companyName: 'Here To Stay' })
  const { access_token, refresh_token } = await tokensOf(before, 'sana')
  const { clientId } = await overview(before.url)
  await expect.poll(() => readFileSync(stateFile, 'utf8').includes(refresh_token)).toBe(true)
  await endProcess(before.child, signal)

  const after = await runSandbox({ SANDBOX_STATE: stateFile, SANDBOX_PORT: new URL(before.url).port })
  expect(after.url).toBe(before.url)
  expect((await overview(after.url)).clientId).toBe(clientId)
  const headers = { authorization: `Bearer ${access_token}` }
  expect(await customerStatus(after.url, id, headers)).toBe(200)
  const [clientSecret] = JSON.parse(readFileSync(stateFile, 'utf8')).home.tenant.clientSecrets
  const refreshed = await fetch(`${after.url}/common/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token,
      client_id: clientId,
      client_secret: clientSecret,
    }),
  })
  expect(refreshed.status).toBe(200)
})

test('tenants, faults, switches and the clock survive a restart', async () => {
  const stateFile = newStateFile()
  const before = await runSandbox({ SANDBOX_STATE: stateFile })
  const { tenantId } = (await control(before, 'tenants', { domain: 'kept.onmicrosoft.com' })) as { tenantId: string }
  await control(before, `tenants/${tenantId}/wire`, { nextLinks: 'bare' })
  await control(before, `tenants/${tenantId}/clock`, { jumpMs: 5_000, cartLifetimeMs: 7 })
  await control(before, `tenants/${tenantId}/faults`, { path: '/v1/customers', status: 503 })
  await endProcess(before.child, 'SIGTERM')
  const after = await runSandbox({ SANDBOX_STATE: stateFile })
  const read = async (path: string) => (await fetch(`${after.url}/_sandbox/tenants/${tenantId}/${path}`)).json()
  expect(await read('wire')).toMatchObject({ nextLinks: 'bare' })
  expect(await read('clock')).toMatchObject({ jumpedMs: 5_000, cartLifetimeMs: 7 })
  expect(await read('faults')).toMatchObject([{ path: '/v1/customers', status: 503 }])
})

test('without a state file a restart forgets', async () => {
  const before = await runSandbox({})
  const id = 'ac6d4bb6-3a0a-4a0c-9a9c-0d3d0f5e7a12'
  await control(before, 'customers', { id, companyName: 'Passing By' })
  expect(await customerStatus(before.url, id, await asPerson(before, 'sana'))).toBe(200)
  await endProcess(before.child, 'SIGTERM')
  const after = await runSandbox({})
  expect(await customerStatus(after.url, id, await asPerson(after, 'sana'))).not.toBe(200)
})

test('a taken port is said in one sentence', async () => {
  const { url } = await runSandbox({})
  const { port } = new URL(url)
  expect(await runUntilExit({ SANDBOX_PORT: port })).toEqual({
    code: 1,
    said: `Port ${port} is taken: stop what listens there, or set SANDBOX_PORT to another.\n`,
  })
})

test('a state file that is something else is said in one sentence, and left alone', async () => {
  const stateFile = newStateFile()
  writeFileSync(stateFile, '{"my":"diary"}')
  const { code, said } = await runUntilExit({ SANDBOX_STATE: stateFile })
  expect(code).toBe(1)
  expect(said).toBe(
    `The file ${stateFile} holds no state of this sandbox: delete it or set SANDBOX_STATE to another.\n`,
  )
  expect(readFileSync(stateFile, 'utf8')).toBe('{"my":"diary"}')
})

test('a folder that cannot be written is said in one sentence', async () => {
  const file = newStateFile()
  writeFileSync(file, '')
  chmodSync(file, 0o400)
  const { code, said } = await runUntilExit({ SANDBOX_STATE: join(file, 'below-a-file.json') })
  expect(code).toBe(1)
  expect(said).toMatch(/^The (folder|state file) .+ cannot be (written|read)\.\n$/)
})

test('a malformed environment is one list', async () => {
  const { code, said } = await runUntilExit({ SANDBOX_PORT: 'http', SANDBOX_REDIRECT_URIS: 'nowhere' })
  expect(code).toBe(1)
  expect(said).toContain('SANDBOX_PORT')
  expect(said).toContain('SANDBOX_REDIRECT_URIS')
  expect(said.trim().split('\n')).toHaveLength(1)
})
