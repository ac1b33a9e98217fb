import { randomBytes, randomUUID } from 'node:crypto'
import { ZodError } from 'zod'
import { createControl } from './control/control.ts'
import { createEntra } from './entra/entra.ts'
import { createTokenReissuer } from './entra/tokens/reissue-token.ts'
import { generateSigningKey } from './entra/tokens/signing-key.ts'
import { createBearerVerifier, createTokenReader } from './entra/tokens/verify-bearer.ts'
import { listen } from './http/listen.ts'
import type { Route } from './http/route.ts'
import { createHandler } from './http/server.ts'
import { routes as partnerCenterRoutes } from './partner-center/routes.ts'
import { CERTIFICATE_PATH, signingCertificate } from './partner-center/webhooks/signing-identity.ts'
import { SandboxProblem } from './sandbox-problem.ts'
import type { SavedState } from './state/saved-state.ts'
import { openStateFile } from './state/state-file.ts'
import { DEFAULT_SWITCHES, type Switches } from './switches.ts'
import { homeTenant, type Tenant } from './tenant.ts'
import { openTenant } from './tenants/open-tenant.ts'
import type { Tenants } from './tenants/running-tenant.ts'
import { createTenants } from './tenants/tenants.ts'
import type { World } from './world.ts'

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
  /** Whether calls are throttled at the documented numbers. Default false. */
  throttle?: boolean
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
  'http://127.0.0.1:3000/api/service-account/callback',
  'http://localhost:3000/api/service-account/callback',
]
const DEFAULT_CUSTOMERS = 5_200

/** Starts a sandbox on 127.0.0.1. Throws a SandboxProblem for a taken port or a state file that cannot be used. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const file = options.stateFile === undefined ? undefined : openStateFile(options.stateFile)
  const saved = file?.saved
  const onChange = () => file?.changed()
  // A key takes as long to make as the world: they are made side by side.
  const signingKeyMade = saved?.signingKey ?? generateSigningKey()
  const cookieKey = saved?.cookieKey ?? randomBytes(32).toString('base64url')
  const switches = {
    ...DEFAULT_SWITCHES,
    bom: options.bom ?? true,
    throttle: options.throttle ?? false,
  }
  const tenants = openTenants({ tenant: nameHome(options, saved), switches, saved, world: options.world, onChange })
  const { tenant } = tenants.home

  const signingKey = await signingKeyMade
  const { url: baseUrl, serve, close } = await listen(options.port ?? 0)
  const entra = createEntra({ baseUrl, tenants, signingKey, cookieKey, readToken: createTokenReader({ signingKey }) })
  serve(
    createHandler({
      ...{ baseUrl, tenants, entra },
      routes: options.routes ?? partnerCenterRoutes,
      verifyBearer: createBearerVerifier({ signingKey, baseUrl, tenants }),
      reissueToken: createTokenReissuer({ signingKey }),
      control: createControl({ baseUrl, tenants, entra }),
      files: new Map([[CERTIFICATE_PATH, { contentType: 'application/pkix-cert', read: signingCertificate }]]),
    }),
  )
  file?.keep(() => {
    const [home, ...others] = [tenants.home, ...tenants.list().slice(1)].map((running) => running.save())
    return { version: 2, signingKey, cookieKey, home: home ?? tenants.home.save(), tenants: others }
  })

  async function stop(): Promise<void> {
    file?.flush()
    await close()
  }
  const [clientSecret = ''] = tenant.clientSecrets
  return { url: baseUrl, tenantId: tenant.id, clientId: tenant.clientId, clientSecret, stop }
}

/** The home tenant with the application that was asked for, else that of the earlier run, else a new one. */
function nameHome(options: SandboxOptions, saved: SavedState | undefined): Tenant {
  const before = saved?.home.tenant
  const secret = options.clientSecret ?? before?.clientSecrets[0] ?? randomBytes(24).toString('base64url')
  return homeTenant({
    clientId: options.clientId ?? before?.clientId ?? randomUUID(),
    clientSecrets: [secret, ...(before?.clientSecrets.slice(1) ?? [])],
    certificates: before?.certificates ?? [],
    integrationSandbox: before?.integrationSandbox ?? false,
    redirectUris: options.redirectUris ?? DEFAULT_REDIRECT_URIS,
    seedCustomers: options.customers ?? DEFAULT_CUSTOMERS,
  })
}

type Opened = {
  tenant: Tenant
  switches: Switches
  saved: SavedState | undefined
  world: World | undefined
  onChange: () => void
}

function openTenants({ tenant, switches, saved, world, onChange }: Opened): Tenants {
  try {
    const home = openTenant({ tenant, switches, saved: saved?.home, world, onChange })
    return createTenants({ home, saved: saved?.tenants, switches, onChange })
  } catch (error) {
    if (!(error instanceof ZodError) || saved === undefined) throw error
    throw new SandboxProblem('The saved state is of another version of the sandbox: delete its file to start anew.', {
      cause: error,
    })
  }
}
