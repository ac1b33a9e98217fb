import type { Faults } from '../http/faults.ts'
import type { ReplayStore } from '../http/replay-store.ts'
import type { RequestLog } from '../http/request-log.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import type { Switches } from '../switches.ts'
import type { Tenant } from '../tenant.ts'
import type { World } from '../world.ts'

/**
 * A tenant with everything that is remembered and set for it alone; nothing of one tenant shows in another. A reset or a
 * restore puts others in the place of what it remembers: read the members when they are needed, keep none.
 */
export type RunningTenant = {
  readonly tenant: Tenant
  readonly clock: SandboxClock
  readonly world: World
  readonly faults: Faults
  readonly log: RequestLog
  readonly replays: ReplayStore
  readonly switches: Switches
}

/** The tenants of one sandbox, as the kernel asks for them. */
export type Tenants = {
  /** The one that is always there. */
  readonly home: RunningTenant
  /** By id or domain, in any case. */
  find(idOrDomain: string): RunningTenant | undefined
  /** Whose a request is before anybody vouched for it: by the tenant that a token claims, else the home tenant. */
  claimedBy(authorization: string | undefined): RunningTenant
}
