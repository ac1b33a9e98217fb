import { onTestFinished } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../start.ts'

/** A sandbox of its own for the running test, stopped when the test ends. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ customers: 10, ...options })
  onTestFinished(() => sandbox.stop())
  return sandbox
}

/** Posts to the control endpoint, a tenant's own where `url` is that; returns its answer, undefined when it has none. */
export async function control(sandbox: { url: string }, path: string, body: object = {}): Promise<unknown> {
  const base = sandbox.url.includes('/_sandbox/') ? sandbox.url : `${sandbox.url}/_sandbox`
  const response = await fetch(`${base}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response.status === 204 ? undefined : response.json()
}

export type Tokens = { access_token: string; refresh_token: string; id_token: string; expires_in: number }

/** Tokens of a person, got without a browser. */
export async function tokensOf(sandbox: { url: string }, person: string): Promise<Tokens> {
  return (await control(sandbox, 'tokens', { person })) as Tokens
}

/** Headers of a call by a person, with more headers to go along. */
export async function asPerson(sandbox: { url: string }, person: string, more: Record<string, string> = {}) {
  const { access_token } = await tokensOf(sandbox, person)
  return { authorization: `Bearer ${access_token}`, ...more }
}
