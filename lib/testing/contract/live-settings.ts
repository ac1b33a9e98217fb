import { z } from 'zod'

/** The only hosts that the suite talks to with real tokens: anything else could be listening for them. */
const BASE_URL = 'https://api.partnercenter.microsoft.com'
const AUTHORITY = 'https://login.microsoftonline.com'

const guid = (name: string, what: string) => z.guid({ error: `${name}: ${what}` })
const text = (name: string, what: string) =>
  z.string({ error: `${name}: ${what}` }).min(1, { error: `${name}: ${what}` })
const only = (name: string, address: string) =>
  z.literal(address, { error: `${name}: only ${address} is allowed; leave it out` }).default(address)

const LiveSettings = z.object({
  CONFORMANCE_BASE_URL: only('CONFORMANCE_BASE_URL', BASE_URL),
  CONFORMANCE_AUTHORITY: only('CONFORMANCE_AUTHORITY', AUTHORITY),
  CONFORMANCE_SANDBOX_TENANT_ID: guid(
    'CONFORMANCE_SANDBOX_TENANT_ID',
    'the tenant of your integration sandbox account, never that of your production account',
  ),
  CONFORMANCE_CLIENT_ID: guid('CONFORMANCE_CLIENT_ID', 'the application that is registered in that tenant'),
  CONFORMANCE_CLIENT_SECRET: text('CONFORMANCE_CLIENT_SECRET', 'its secret'),
  CONFORMANCE_REFRESH_TOKEN: text(
    'CONFORMANCE_REFRESH_TOKEN',
    'a refresh token of an Admin agent of that tenant, from a sign-in with a second factor',
  ),
  CONFORMANCE_CUSTOMER_ID: guid(
    'CONFORMANCE_CUSTOMER_ID',
    'a customer of that tenant with a confirmed Microsoft Customer Agreement',
  ),
})
export type LiveSettings = z.infer<typeof LiveSettings>

/**
 * Takes environment variables; returns how to reach Microsoft's integration sandbox, or one line for everything that
 * is missing or not allowed. Values are never repeated.
 */
export function readLiveSettings(
  env: Record<string, string | undefined>,
): { settings: LiveSettings } | { problems: string[] } {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = LiveSettings.safeParse(filled)
  return read.success ? { settings: read.data } : { problems: read.error.issues.map(({ message }) => message) }
}
