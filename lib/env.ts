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

const Env = z.object({
  PARTNER_CENTER_BASE_URL: url('PARTNER_CENTER_BASE_URL').default('https://api.partnercenter.microsoft.com'),
  /** Audience of the tokens; differs from the base URL only in sovereign clouds and against the sandbox. */
  PARTNER_CENTER_RESOURCE: url('PARTNER_CENTER_RESOURCE').default('https://api.partnercenter.microsoft.com'),
  ENTRA_AUTHORITY: url('ENTRA_AUTHORITY').default('https://login.microsoftonline.com'),
  PARTNER_TENANT_ID: text('PARTNER_TENANT_ID').pipe(guid('PARTNER_TENANT_ID')),
  ENTRA_CLIENT_ID: text('ENTRA_CLIENT_ID').pipe(guid('ENTRA_CLIENT_ID')),
  ENTRA_CLIENT_SECRET: text('ENTRA_CLIENT_SECRET'),
  NEXTAUTH_URL: text('NEXTAUTH_URL').pipe(url('NEXTAUTH_URL')),
  NEXTAUTH_SECRET: text('NEXTAUTH_SECRET').min(32, { error: 'NEXTAUTH_SECRET must have at least 32 characters' }),
  /** `id:base64` pairs, comma separated; the first seals, all open. 32 bytes each. */
  TOKEN_KEYS: text('TOKEN_KEYS').refine(
    (keys) => keys.split(',').every((pair) => Buffer.from(pair.split(':')[1] ?? '', 'base64').length === 32),
    { error: 'TOKEN_KEYS must be "id:base64" pairs of 32 bytes each; make one with: openssl rand -base64 32' },
  ),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be a postgres:// address' }).optional(),
  DATA_DIR: z.string().min(1).default('.data/db'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
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
