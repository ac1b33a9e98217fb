import { parseArgs } from 'node:util'
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
  SANDBOX_THROTTLE: z.enum(['on', 'off']).default('off'),
})

/** What each variable is for; a flag has the same name: `SANDBOX_PORT` is `--port`. */
const ABOUT: Record<keyof typeof Environment.shape, string> = {
  SANDBOX_PORT: `where it listens on 127.0.0.1 (${DEFAULT_PORT}); 0 takes a free port`,
  SANDBOX_STATE: 'a file in which everything outlives a restart; without it: memory',
  SANDBOX_CLIENT_ID: 'the application that is registered; made up unless told',
  SANDBOX_CLIENT_SECRET: 'its secret; made up unless told',
  SANDBOX_REDIRECT_URIS: 'where sign-ins may lead, comma separated',
  SANDBOX_CUSTOMERS: `how many customers there are (${DEFAULT_CUSTOMERS})`,
  SANDBOX_BOM: 'on | off: whether JSON begins with a byte order mark (on)',
  SANDBOX_THROTTLE: 'on | off: whether calls are throttled at the documented numbers (off)',
}

/** Shown by `--help`. */
export const HELP = [
  'A stand-in for Microsoft Partner Center and Entra ID. Nothing here is ordered or billed.',
  '',
  'order-desk-sandbox [flags]',
  ...Object.entries(ABOUT).map(([name, about]) => `  --${flagOf(name).padEnd(16)}${about}  [${name}]`),
  '  --help            this text',
].join('\n')

/**
 * Reads the sandbox's options from its flags and the environment; a flag wins. Throws a SandboxProblem that names what is
 * unknown or malformed.
 */
export function readSettings(env: NodeJS.ProcessEnv, args: string[] = []): SandboxOptions {
  const told = { ...env, ...readFlags(args) }
  const set = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) {
    const list = read.error.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`).join('; ')
    throw new SandboxProblem(`The settings of the sandbox are malformed: ${list}.`)
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
    throttle: data.SANDBOX_THROTTLE === 'on',
  }
}

function flagOf(variable: string): string {
  return variable.replace('SANDBOX_', '').toLowerCase().replaceAll('_', '-')
}

/** The flags as the variables that they stand for. */
function readFlags(args: string[]): Record<string, string> {
  const options = Object.fromEntries(Object.keys(ABOUT).map((name) => [flagOf(name), { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args, options })
    return Object.fromEntries(
      Object.entries(values).map(([flag, value]) => [
        `SANDBOX_${flag.toUpperCase().replaceAll('-', '_')}`,
        String(value),
      ]),
    )
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new SandboxProblem(`${said}; --help lists the flags.`, { cause: error })
  }
}
