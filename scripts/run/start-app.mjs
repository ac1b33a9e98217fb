import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram, untilReady } from './program.mjs'

/**
 * @typedef {{ url: string, program: import('./program.mjs').Program }} App
 * @typedef {{
 *   port: number,
 *   folder: string,
 *   secrets: import('./secrets.mjs').Secrets,
 *   sandbox: { url: string, tenantId: string },
 *   name?: string,
 *   role?: 'all' | 'web' | 'worker',
 *   databaseUrl?: string,
 *   requestsPerMinute?: number,
 *   graceMs?: number,
 *   onBegun?: (program: import('./program.mjs').Program) => void,
 * }} AppOptions
 */

/** The sandbox has no other visitors to be fair to. */
const UNLIMITED = 1_000_000

/**
 * Starts one process of the built app against a sandbox; returns when it is ready. Several may run on one Postgres.
 * Throws a Problem when it does not start.
 * @param {AppOptions} options `databaseUrl`: a Postgres, otherwise the embedded database in `folder`, which also takes the
 *   log, `name`.log; `graceMs`: how long it is still asked after it stopped being ready; `onBegun` gets what may have to be stopped before it is ready
 * @returns {Promise<App>}
 */
export async function startApp(options) {
  const { port, folder, name = 'app', onBegun } = options
  mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 })
  const url = `http://127.0.0.1:${port}`
  const program = startProgram({
    name: `The ${name}`,
    args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', `${port}`],
    logFile: join(folder, 'log', `${name}.log`),
    env: { ...process.env, ...settings(options, url) },
  })
  onBegun?.(program)
  await untilReady(program, () => answers(`${url}/api/health/ready`))
  return { url, program }
}

/**
 * Empty rather than absent: a .env file of a developer's must not bring a value back.
 * @param {AppOptions} options
 * @param {string} url
 */
function settings(options, url) {
  const { folder, secrets, sandbox, role = 'all', databaseUrl = '' } = options
  const { requestsPerMinute = UNLIMITED, graceMs = 0 } = options
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_MANUAL_SIG_HANDLE: 'true',
    ROLE: role,
    SHUTDOWN_GRACE_MS: `${graceMs}`,
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(folder, 'db'),
    PARTNER_CLOUD: '',
    PARTNER_CENTER_BASE_URL: sandbox.url,
    PARTNER_CENTER_RESOURCE: '',
    PRICE_SHEETS_BASE_URL: sandbox.url,
    PRICE_SHEETS_RESOURCE: '',
    ENTRA_AUTHORITY: sandbox.url,
    ENTRA_TOKEN_ENDPOINT: '',
    PARTNER_CENTER_REQUESTS_PER_MINUTE: `${requestsPerMinute}`,
    PARTNER_TENANT_ID: sandbox.tenantId,
    ENTRA_CLIENT_ID: secrets.clientId,
    ENTRA_CLIENT_SECRET: secrets.clientSecret,
    NEXTAUTH_URL: url,
    WEBHOOK_BASE_URL: '',
    NEXTAUTH_SECRET: secrets.nextAuthSecret,
    TOKEN_KEYS: secrets.tokenKeys,
  }
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
