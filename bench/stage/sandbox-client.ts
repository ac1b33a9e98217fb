import { z } from 'zod'
import { control } from '../../scripts/desk-client/control.ts'

const Tokens = z.object({ access_token: z.string() })

/** Asks the sandbox what the app would ask it, without the app: that is how fast an order can be at best. Throws for a refusal. */
export async function connectToSandbox(sandboxUrl: string, person: string) {
  const { access_token } = Tokens.parse(await control(sandboxUrl, 'tokens', { person }))
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' }

  async function send(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${sandboxUrl}/v1${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = (await response.text()).replace(/^\uFEFF/, '')
    if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${path}: ${text}`)
    return JSON.parse(text)
  }

  /** Paths are those below `/v1`. */
  return {
    get: (path: string) => send('GET', path),
    post: (path: string, body?: object) => send('POST', path, body),
    put: (path: string, body: object) => send('PUT', path, body),
  }
}

export type SandboxClient = Awaited<ReturnType<typeof connectToSandbox>>
