import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram, untilReady } from './program.mjs'

/**
 * @typedef {{ person: string, name: string, upn: string, role: string, mfa: boolean, note: string }} Person
 * @typedef {{ url: string, tenantId: string, people: Person[], program: import('./program.mjs').Program }} Sandbox
 * @typedef {{
 *   port: number,
 *   appPorts: number[],
 *   folder: string,
 *   secrets: import('./secrets.mjs').Secrets,
 *   keepState: boolean,
 *   customers?: number,
 *   onBegun?: (program: import('./program.mjs').Program) => void,
 * }} SandboxOptions
 */

/**
 * Starts the sandbox and returns when it answers. Throws a Problem when it does not start.
 * @param {SandboxOptions} options `appPorts`: where people may come back to after signing in; `folder` takes its log, and
 *   its state when it is kept; `onBegun` gets what may have to be stopped before it is ready
 * @returns {Promise<Sandbox>}
 */
export async function startSandbox({ port, appPorts, folder, secrets, keepState, customers, onBegun }) {
  mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 })
  const logFile = join(folder, 'log', 'sandbox.log')
  const program = startProgram({
    name: 'The sandbox',
    args: ['sandbox/main.ts'],
    logFile,
    env: {
      ...process.env,
      SANDBOX_PORT: `${port}`,
      SANDBOX_STATE: keepState ? join(folder, 'sandbox.json') : '',
      SANDBOX_CLIENT_ID: secrets.clientId,
      SANDBOX_CLIENT_SECRET: secrets.clientSecret,
      SANDBOX_REDIRECT_URIS: appPorts.flatMap(callbacks).join(','),
      SANDBOX_CUSTOMERS: customers === undefined ? '' : `${customers}`,
    },
  })
  onBegun?.(program)
  const url = await untilReady(program, async () => {
    return /^sandbox ready (http:\S+)$/m.exec(readFileSync(logFile, 'utf8'))?.[1]
  })
  const { people, tenant } = await (await fetch(`${url}/_sandbox`)).json()
  return { url, people, tenantId: tenant.id, program }
}

/** Where people come back to who signed in, and who connected a service account. */
const CALLBACKS = ['/api/auth/callback/entra', '/api/service-account/callback']

/** @param {number} port */
function callbacks(port) {
  return ['127.0.0.1', 'localhost'].flatMap((host) => CALLBACKS.map((path) => `http://${host}:${port}${path}`))
}
