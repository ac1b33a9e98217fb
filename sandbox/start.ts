import { randomBytes, randomUUID } from 'node:crypto'
import { ZodError } from 'zod'
import { createControl } from './control/control.ts'
import { customerRoutes } from './control/customer-routes.ts'
import { faultRoutes } from './control/fault-routes.ts'
import { overviewRoutes } from './control/overview-routes.ts'
import { signInRoutes } from './control/sign-in-routes.ts'
import { timeRoutes } from './control/time-routes.ts'
import { createEntra } from './entra/entra.ts'
import { createGrants } from './entra/grants.ts'
import { createDirectSignIn } from './entra/sign-in/direct-sign-in.ts'
import { generateSigningKey } from './entra/tokens/signing-key.ts'
import { createBearerVerifier } from './entra/tokens/verify-bearer.ts'
import { createFaults } from './http/faults.ts'
import { listen } from './http/listen.ts'
import { createReplayStore } from './http/replay-store.ts'
import { createRequestLog } from './http/request-log.ts'
import type { Route } from './http/route.ts'
import { createHandler } from './http/server.ts'
import { routes as partnerCenterRoutes } from './partner-center/routes.ts'
import { CERTIFICATE_PATH, signingCertificate } from './partner-center/webhooks/signing-identity.ts'
import { createSandboxClock } from './sandbox-clock.ts'
import { SandboxProblem } from './sandbox-problem.ts'
import { openStateFile } from './state/state-file.ts'
import { DEFAULT_SWITCHES } from './switches.ts'
import { homeTenant, TENANT } from './tenant.ts'
import type { RunningTenant } from './tenants/running-tenant.ts'
import { createTenants } from './tenants/tenants.ts'
import { createWorld, type World, type WorldOptions } from './world.ts'

export type SandboxOptions = {
  /** 0, the default, takes a free one. */
  port?: number
  /** Path of the file in which the state outlives a restart; absent: memory. */
  stateFile?: string
  clientId?: string
  clientSecret?: string
  redirectUris?: string[]
  /** How many customers the seed has. */
  customers?: number
  /** Whether JSON bodies begin with a byte order mark, as many of Microsoft's do. Default true. */
  bom?: boolean
  /** Other Partner Center routes or another world than the sandbox's own, for its tests. */
  routes?: Route[]
  world?: World
}

export type Sandbox = {
  url: string
  tenantId: string
  clientId: string
  clientSecret: string
  /** Saves and closes; open connections are dropped. */
  stop(): Promise<void>
}

export const DEFAULT_REDIRECT_URIS = [
  'http://127.0.0.1:3000/api/auth/callback/entra',
  'http://localhost:3000/api/auth/callback/entra',
]
const DEFAULT_CUSTOMERS = 5_200

/** Starts a sandbox on 127.0.0.1. Throws a SandboxProblem for a taken port or a state file that cannot be used. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const file = options.stateFile === undefined ? undefined : openStateFile(options.stateFile)
  const saved = file?.saved
  const onChange = () => file?.changed()

  const clientId = options.clientId ?? saved?.clientId ?? randomUUID()
  const clientSecret = options.clientSecret ?? saved?.clientSecret ?? randomBytes(24).toString('base64url')
  const redirectUris = options.redirectUris ?? DEFAULT_REDIRECT_URIS
  // A key takes as long to make as the world: they are made side by side.
  const signingKeyMade = saved?.signingKey ?? generateSigningKey()
  const cookieKey = saved?.cookieKey ?? randomBytes(32).toString('base64url')

  const clock = createSandboxClock({ jumpedMs: saved?.jumpedMs ?? 0, onChange })
  const world = options.world ?? restoreWorld({ now: clock.now, customers: options.customers, saved: saved?.world })
  world.onChange(onChange)
  const grants = createGrants({ saved: saved?.grants, onChange })
  const replays = createReplayStore({ now: clock.now, saved: saved?.replays, onChange })
  const seedCustomers = options.customers ?? DEFAULT_CUSTOMERS
  const tenant = homeTenant({ clientId, clientSecrets: [clientSecret], redirectUris, seedCustomers })
  const switches = { ...DEFAULT_SWITCHES, bom: options.bom ?? true }
  const home: RunningTenant = {
    ...{ tenant, clock, world, replays, switches },
    ...{ faults: createFaults(), log: createRequestLog() },
  }
  const tenants = createTenants(home)

  const signingKey = await signingKeyMade
  const { url: baseUrl, serve, close } = await listen(options.port ?? 0)
  const entra = createEntra({
    ...{ baseUrl, clientId, clientSecret, redirectUris, signingKey, cookieKey, grants },
    accessTokenSeconds: () => switches.accessTokenSeconds,
  })
  const redirectUri = redirectUris[0] ?? baseUrl
  const steering = [
    ...timeRoutes(world, clock),
    ...signInRoutes({
      grants,
      signIn: createDirectSignIn(entra.provider, { baseUrl, clientId, clientSecret, redirectUri }),
      switches,
    }),
    ...customerRoutes(world),
    ...faultRoutes(home.faults, home.log),
  ]
  const overview = overviewRoutes({ baseUrl, clientId, others: steering, switches })
  serve(
    createHandler({
      ...{ baseUrl, tenants, entra },
      routes: options.routes ?? partnerCenterRoutes,
      verifyBearer: createBearerVerifier({ signingKey, baseUrl, tenants }),
      control: createControl([...overview, ...steering]),
      files: new Map([[CERTIFICATE_PATH, { contentType: 'application/pkix-cert', read: signingCertificate }]]),
    }),
  )
  file?.keep(() => ({
    ...{ version: 1, clientId, clientSecret, signingKey, cookieKey },
    ...{ jumpedMs: clock.jumpedMs(), grants: grants.save(), replays: replays.save(), world: world.save() },
  }))

  async function stop(): Promise<void> {
    file?.flush()
    await close()
  }
  return { url: baseUrl, tenantId: tenant.id, clientId, clientSecret, stop }
}

function restoreWorld(options: Omit<WorldOptions, 'tenantId'>): World {
  try {
    return createWorld({ tenantId: TENANT.id, ...options })
  } catch (error) {
    if (!(error instanceof ZodError) || options.saved === undefined) throw error
    throw new SandboxProblem('The saved state is of another version of the sandbox: delete its file to start anew.', {
      cause: error,
    })
  }
}
