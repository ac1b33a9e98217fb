import type { DeviceCodes } from '../entra/device/device-codes.ts'
import type { Grants } from '../entra/grants.ts'
import type { Faults } from '../http/faults/faults.ts'
import type { Weather } from '../http/faults/weather.ts'
import type { ReplayStore } from '../http/replay/replay-store.ts'
import type { RequestLog } from '../http/request-log.ts'
import type { Throttle } from '../http/throttle.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import type { Switches } from '../switches.ts'
import type { Tenant } from '../tenant.ts'
import type { World } from '../world.ts'
import type { SavedMemory, SavedTenant } from './saved-tenant.ts'

/**
 * A tenant with everything that is remembered and set for it alone; nothing of one tenant shows in another. A reset or a
 * restore puts others in the place of what it remembers: read the members when they are needed, keep none.
 */
export type RunningTenant = {
  readonly tenant: Tenant
  readonly clock: SandboxClock
  readonly world: World
  readonly faults: Faults
  readonly weather: Weather
  readonly log: RequestLog
  readonly replays: ReplayStore
  readonly throttle: Throttle
  readonly switches: Switches
  /** Moments to come back to, by id. */
  readonly snapshots: Map<string, Snapshot>
  /** Sign-ins and device codes are Entra's: they outlive a reset. */
  readonly grants: Grants
  readonly devices: DeviceCodes
  /** To be called after every change of the tenant itself. */
  changed(): void
  /** Back to the seed: world, time, faults, weather, log, replays, switches, people. Tokens stay good. */
  reset(): void
  remember(): SavedMemory
  /** Throws ZodError for a memory of another shape. */
  recall(memory: SavedMemory): void
  save(): SavedTenant
}

/** The memory of a tenant as JSON, and when it was so. */
export type Snapshot = { at: string; memory: string }

/** The tenants of one sandbox. */
export type Tenants = {
  /** The one that is always there. */
  readonly home: RunningTenant
  /** By id or domain, in any case. */
  find(idOrDomain: string): RunningTenant | undefined
  /** The one in which an application is registered. */
  ofClient(clientId: string): RunningTenant | undefined
  /** Whose a request is before anybody vouched for it: by its token's claim, by its path, else the home tenant's. */
  claimedBy(authorization: string | undefined, path?: string): RunningTenant
  /** The home tenant first. */
  list(): RunningTenant[]
  /** Throws RangeError when its id, domain or application is taken. */
  add(tenant: Tenant): RunningTenant
  /** Forgets a tenant with all it had; the home tenant cannot go. Returns whether there was one. */
  remove(id: string): boolean
}
