import { z } from 'zod'
import { SandboxProblem } from './sandbox-problem.ts'
import { DEFAULT_REDIRECT_URIS, type SandboxOptions } from './start.ts'

const DEFAULT_PORT = 4010
const DEFAULT_CUSTOMERS = 5200

const filled = z.string().trim().min(1)
const Environment = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(DEFAULT_PORT),
  SANDBOX_STATE: filled.optional(),
  SANDBOX_CLIENT_ID: filled.optional(),
  SANDBOX_CLIENT_SECRET: filled.optional(),
  SANDBOX_REDIRECT_URIS: filled
    .transform((list) => list.split(',').map((uri) => uri.trim()))
    .pipe(z.array(z.url()))
    .default(DEFAULT_REDIRECT_URIS),
  SANDBOX_CUSTOMERS: z.coerce.number().int().min(0).default(DEFAULT_CUSTOMERS),
  SANDBOX_BOM: z.enum(['on', 'off']).default('on'),
})

/** Reads the sandbox's options from the environment. Throws a SandboxProblem that names what is malformed. */
export function readSettings(env: NodeJS.ProcessEnv): SandboxOptions {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) {
    const list = read.error.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`).join('; ')
    throw new SandboxProblem(`The environment of the sandbox is malformed: ${list}.`)
  }
  const { data } = read
  return {
    port: data.SANDBOX_PORT,
    stateFile: data.SANDBOX_STATE,
    clientId: data.SANDBOX_CLIENT_ID,
    clientSecret: data.SANDBOX_CLIENT_SECRET,
    redirectUris: data.SANDBOX_REDIRECT_URIS,
    customers: data.SANDBOX_CUSTOMERS,
    bom: data.SANDBOX_BOM === 'on',
  }
}
