import { z } from 'zod'

/** Addresses are kept without a slash at the end: paths are put behind them. */
const url = (name: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${name} must be an http(s) address, such as https://api.partnercenter.microsoft.com`,
    })
    .transform((address) => address.replace(/\/+$/, ''))
const guid = (name: string) => z.guid({ error: `${name} must be a GUID, as the Entra admin center shows it` })
const text = (name: string) => z.string({ error: `${name} is not set` }).min(1, { error: `${name} is not set` })

const GLOBAL_API = 'https://api.partnercenter.microsoft.com'
const CHINA_API = 'https://partner.partnercenterapi.microsoftonline.cn'
const PRICE_SHEETS_API = 'https://api.partner.microsoft.com'

/** Base URL, Entra ID and audience of each cloud. US Government differs in its Entra ID only. partner-center-api.md ch. 1. */
const CLOUDS = {
  global: { baseUrl: GLOBAL_API, authority: 'https://login.microsoftonline.com', resource: GLOBAL_API },
  'us-government': { baseUrl: GLOBAL_API, authority: 'https://login.microsoftonline.us', resource: GLOBAL_API },
  '21vianet': { baseUrl: CHINA_API, authority: 'https://login.partner.microsoftonline.cn', resource: CHINA_API },
}
const Cloud = z.enum(['global', 'us-government', '21vianet'], {
  error: `PARTNER_CLOUD must be one of: ${Object.keys(CLOUDS).join(', ')}`,
})

export const ROLES = ['all', 'web', 'worker'] as const

/** Time for whoever distributes requests to see that this process is not ready any more: two looks, two seconds apart. */
const BEHIND_A_BALANCER_MS = 5000

/** Published for customers, orders and subscriptions, per tenant. partner-center-api.md ch. 3.10. */
const REQUESTS_PER_MINUTE = 500

const Settings = z.object({
  /** Gives the next three where they are not set themselves. */
  PARTNER_CLOUD: Cloud.default('global'),
  PARTNER_CENTER_BASE_URL: url('PARTNER_CENTER_BASE_URL').optional(),
  /** Audience of the tokens; differs from the base URL against the sandbox only. */
  PARTNER_CENTER_RESOURCE: url('PARTNER_CENTER_RESOURCE').optional(),
  /** Price sheets are at another host, for another audience, the same in every cloud that has them. ch. 2.3, 5.11. */
  PRICE_SHEETS_BASE_URL: url('PRICE_SHEETS_BASE_URL').default(PRICE_SHEETS_API),
  PRICE_SHEETS_RESOURCE: url('PRICE_SHEETS_RESOURCE').default(PRICE_SHEETS_API),
  ENTRA_AUTHORITY: url('ENTRA_AUTHORITY').optional(),
  /** Which of Entra's token endpoints renews tokens. People sign in at v2. */
  ENTRA_TOKEN_ENDPOINT: z.enum(['v1', 'v2'], { error: 'ENTRA_TOKEN_ENDPOINT must be v1 or v2' }).default('v2'),
  PARTNER_CENTER_REQUESTS_PER_MINUTE: z.coerce
    .number({ error: 'PARTNER_CENTER_REQUESTS_PER_MINUTE must be a whole number above 0' })
    .pipe(z.int().min(1, { error: 'PARTNER_CENTER_REQUESTS_PER_MINUTE must be a whole number above 0' }))
    .default(REQUESTS_PER_MINUTE),
  /** Without the documented 15 minutes only against a sandbox: what is not listed after them counts as never ordered. */
  PARTNER_TENANT_ID: text('PARTNER_TENANT_ID').pipe(guid('PARTNER_TENANT_ID')),
  ENTRA_CLIENT_ID: text('ENTRA_CLIENT_ID').pipe(guid('ENTRA_CLIENT_ID')),
  ENTRA_CLIENT_SECRET: text('ENTRA_CLIENT_SECRET'),
  NEXTAUTH_URL: text('NEXTAUTH_URL').pipe(url('NEXTAUTH_URL')),
  /** How Partner Center reaches this desk from outside, to tell what changed; without it, only the audit records do. ch. 9.4 */
  WEBHOOK_BASE_URL: url('WEBHOOK_BASE_URL').optional(),
  NEXTAUTH_SECRET: text('NEXTAUTH_SECRET').min(32, { error: 'NEXTAUTH_SECRET must have at least 32 characters' }),
  /** `id:base64` pairs, comma separated; the first seals, all open. 32 bytes each. */
  TOKEN_KEYS: text('TOKEN_KEYS').refine(
    (keys) => keys.split(',').every((pair) => Buffer.from(pair.split(':')[1] ?? '', 'base64').length === 32),
    { error: 'TOKEN_KEYS must be "id:base64" pairs of 32 bytes each; make one with: openssl rand -base64 32' },
  ),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be a postgres:// address' }).optional(),
  /** What this process does. The embedded database is one process's alone. */
  ROLE: z.enum(ROLES, { error: `ROLE must be one of: ${ROLES.join(', ')}` }).default('all'),
  SHUTDOWN_GRACE_MS: z.coerce
    .number({ error: 'SHUTDOWN_GRACE_MS must be a number of milliseconds' })
    .pipe(z.int().min(0, { error: 'SHUTDOWN_GRACE_MS must be a number of milliseconds' }))
    .optional(),
  DATA_DIR: z.string().min(1).default('.data/db'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** Said beside the other problems, not after they are mended. */
const Fitting = Settings.refine(({ ROLE, DATABASE_URL }) => ROLE === 'all' || Boolean(DATABASE_URL), {
  error: 'ROLE=web and ROLE=worker need DATABASE_URL: the embedded database belongs to one process, which does all',
  when: () => true,
})

const Env = Fitting.transform((settings) => {
  const { baseUrl, authority, resource } = CLOUDS[settings.PARTNER_CLOUD]
  return {
    ...settings,
    PARTNER_CENTER_BASE_URL: settings.PARTNER_CENTER_BASE_URL ?? baseUrl,
    PARTNER_CENTER_RESOURCE: settings.PARTNER_CENTER_RESOURCE ?? resource,
    ENTRA_AUTHORITY: settings.ENTRA_AUTHORITY ?? authority,
    // On the embedded database there is no other process to send requests to: waiting would only be a longer gap.
    SHUTDOWN_GRACE_MS: settings.SHUTDOWN_GRACE_MS ?? (settings.DATABASE_URL ? BEHIND_A_BALANCER_MS : 0),
  }
})
export type Env = z.infer<typeof Env>

/** Everything that is missing or malformed, as one list; the values themselves are never repeated. */
export class EnvError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(
      `Order Desk cannot start: ${problems.length} setting(s) need attention.\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    )
    this.problems = problems
  }
}

/** Takes raw environment variables; returns them parsed, with defaults. Throws EnvError with every problem at once. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Env.safeParse(filled)
  if (result.success) return result.data
  throw new EnvError([...new Set(result.error.issues.map((issue) => issue.message))])
}

let parsed: Env | undefined
/** The process's environment, parsed once. Lazy, so that a build needs no secrets. */
export function env(): Env {
  parsed ??= readEnv(process.env)
  return parsed
}
