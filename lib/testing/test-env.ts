import { randomBytes } from 'node:crypto'

/** Settings that no test cares about; `openTestDatabase` and `startTestSandbox` put the real ones over them. */
const anything = {
  PARTNER_CENTER_BASE_URL: 'http://127.0.0.1:9',
  PRICE_SHEETS_BASE_URL: 'http://127.0.0.1:9',
  ENTRA_AUTHORITY: 'http://127.0.0.1:9',
  PARTNER_TENANT_ID: '00000000-0000-4000-8000-000000000001',
  ENTRA_CLIENT_ID: '00000000-0000-4000-8000-000000000002',
  ENTRA_CLIENT_SECRET: randomBytes(16).toString('hex'),
  NEXTAUTH_URL: 'http://127.0.0.1:9',
  NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  TOKEN_KEYS: `test:${randomBytes(32).toString('base64')}`,
  LOG_LEVEL: 'silent',
  // The sandbox is asked as fast as a machine can; what a budget does has tests of its own.
  PARTNER_CENTER_REQUESTS_PER_MINUTE: '1000000',
}

/** A developer's own settings must not reach a test: it could write into their database or call Microsoft. */
export function clearEnvironment(): void {
  delete process.env.DATABASE_URL
  Object.assign(process.env, anything)
}

/** Throws unless the address is of this machine, or ALLOW_REMOTE_TESTS=1 says that another is meant. */
export function refuseRemote(address: string): void {
  const { hostname } = new URL(address)
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname) || process.env.ALLOW_REMOTE_TESTS === '1') return
  throw new Error(`Tests use this machine only, not ${hostname}. Set ALLOW_REMOTE_TESTS=1 if that is what you want.`)
}
