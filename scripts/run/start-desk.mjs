import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram, untilReady } from './program.mjs'

/**
 * @typedef {{ clientId: string, clientSecret: string, nextAuthSecret: string, tokenKeys: string }} Secrets
 * @typedef {{ person: string, name: string, upn: string, role: string, mfa: boolean, note: string }} Person
 * @typedef {{
 *   url: string,
 *   sandboxUrl: string,
 *   tenantId: string,
 *   people: Person[],
 *   programs: import('./program.mjs').Program[],
 *   restartApp(): Promise<void>,
 *   stop(now?: boolean): Promise<void>,
 * }} Desk
 * @typedef {{
 *   port: number,
 *   sandboxPort: number,
 *   folder: string,
 *   secrets: Secrets,
 *   keepSandboxState: boolean,
 *   customers?: number,
 *   prepareSandbox?: (url: string) => Promise<void>,
 *   onBegun?: (desk: Desk) => void,
 * }} DeskOptions
 */

/**
 * Starts the sandbox and, on the embedded database, the built app against it; returns when both answer.
 * Throws a Problem, with nothing left running, when one of them does not start.
 * @param {DeskOptions} options `folder` takes data and logs; `prepareSandbox` runs before the app starts; `onBegun` gets what may have to be stopped before all is ready
 * @returns {Promise<Desk>}
 */
export async function startDesk(options) {
  mkdirSync(join(options.folder, 'log'), { recursive: true, mode: 0o700 })
  /** @type {Desk} */
  const desk = {
    url: `http://127.0.0.1:${options.port}`,
    sandboxUrl: '',
    tenantId: '',
    people: [],
    programs: [],
    // Killed in the middle of whatever it does, as by a crash; then started on the same data.
    restartApp: async () => {
      await desk.programs.pop()?.stop(true)
      await startApp(desk, options)
    },
    // The app first: its last calls still find the sandbox.
    stop: async (now) => {
      for (const program of [...desk.programs].reverse()) await program.stop(now)
    },
  }
  options.onBegun?.(desk)
  try {
    await startSandbox(desk, options)
    await options.prepareSandbox?.(desk.sandboxUrl)
    await startApp(desk, options)
    return desk
  } catch (error) {
    await desk.stop()
    throw error
  }
}

/** @param {Desk} desk @param {DeskOptions} options */
async function startSandbox(desk, { port, sandboxPort, folder, secrets, keepSandboxState, customers }) {
  const logFile = join(folder, 'log', 'sandbox.log')
  const sandbox = startProgram({
    name: 'The sandbox',
    args: ['sandbox/main.ts'],
    logFile,
    env: {
      ...process.env,
      SANDBOX_PORT: `${sandboxPort}`,
      SANDBOX_STATE: keepSandboxState ? join(folder, 'sandbox.json') : '',
      SANDBOX_CLIENT_ID: secrets.clientId,
      SANDBOX_CLIENT_SECRET: secrets.clientSecret,
      SANDBOX_REDIRECT_URIS: `${desk.url}/api/auth/callback/entra,http://localhost:${port}/api/auth/callback/entra`,
      SANDBOX_CUSTOMERS: customers === undefined ? '' : `${customers}`,
    },
  })
  desk.programs.push(sandbox)
  desk.sandboxUrl = await untilReady(sandbox, async () => {
    return /^sandbox ready (http:\S+)$/m.exec(readFileSync(logFile, 'utf8'))?.[1]
  })
  const overview = await (await fetch(`${desk.sandboxUrl}/_sandbox`)).json()
  desk.people = overview.people
  desk.tenantId = overview.tenant.id
}

/** @param {Desk} desk @param {DeskOptions} options */
async function startApp(desk, { port, folder, secrets }) {
  const app = startProgram({
    name: 'The app',
    args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', `${port}`],
    logFile: join(folder, 'log', 'app.log'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_MANUAL_SIG_HANDLE: 'true',
      // Empty, not absent: a .env file of a developer's must not bring it back.
      DATABASE_URL: '',
      DATA_DIR: join(folder, 'db'),
      PARTNER_CLOUD: '',
      PARTNER_CENTER_BASE_URL: desk.sandboxUrl,
      PARTNER_CENTER_RESOURCE: '',
      ENTRA_AUTHORITY: desk.sandboxUrl,
      ENTRA_TOKEN_ENDPOINT: '',
      // The sandbox has no other visitors to be fair to.
      PARTNER_CENTER_REQUESTS_PER_MINUTE: '1000000',
      PARTNER_TENANT_ID: desk.tenantId,
      ENTRA_CLIENT_ID: secrets.clientId,
      ENTRA_CLIENT_SECRET: secrets.clientSecret,
      NEXTAUTH_URL: desk.url,
      NEXTAUTH_SECRET: secrets.nextAuthSecret,
      TOKEN_KEYS: secrets.tokenKeys,
    },
  })
  desk.programs.push(app)
  await untilReady(app, () => answers(`${desk.url}/sign-in`))
}

/** @param {string} url */
async function answers(url) {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(1_000) })
    return ok || undefined
  } catch (error) {
    // Nobody listens yet, or the app still opens its database.
    if (error instanceof TypeError || error.name === 'TimeoutError') return undefined
    throw error
  }
}
