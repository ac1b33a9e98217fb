import { createDeviceCodes } from '../entra/device/device-codes.ts'
import { createGrants } from '../entra/grants.ts'
import { seedPeople } from '../entra/people.ts'
import { createFaults } from '../http/faults/faults.ts'
import { createWeather } from '../http/faults/weather.ts'
import { createReplayStore } from '../http/replay/replay-store.ts'
import { createRequestLog } from '../http/request-log.ts'
import { createThrottle } from '../http/throttle.ts'
import { createSandboxClock } from '../sandbox-clock.ts'
import type { Switches } from '../switches.ts'
import type { Tenant } from '../tenant.ts'
import { createWorld, type World } from '../world.ts'
import type { RunningTenant } from './running-tenant.ts'
import type { SavedMemory, SavedTenant } from './saved-tenant.ts'

export type TenantOptions = {
  tenant: Tenant
  /** How its wire behaves at first, and after a reset. */
  switches: Switches
  saved?: SavedTenant
  /** Another world than one made from the seed. */
  world?: World
  onChange: () => void
}

/** Sets a tenant up, from the seed or from what was saved of it. Throws ZodError for a save of another version. */
export function openTenant({ tenant, switches, saved, world: given, onChange }: TenantOptions): RunningTenant {
  const clock = createSandboxClock({ jumpedMs: saved?.memory.jumpedMs ?? 0, onChange })
  const now = given?.now ?? clock.now
  const watched = (world: World): World => {
    world.onChange(onChange)
    return Object.assign(world, { integrationSandbox: tenant.integrationSandbox })
  }
  const newWorld = (before?: unknown) =>
    watched(createWorld({ tenantId: tenant.id, now, customers: tenant.seedCustomers, saved: before }))
  const fresh = () => ({
    faults: createFaults(),
    weather: createWeather(),
    log: createRequestLog(),
    replays: createReplayStore({ now, onChange }),
    throttle: createThrottle(),
    switches: { ...switches },
  })

  const remembered = {
    ...fresh(),
    world: given === undefined ? newWorld(saved?.memory.world) : watched(given),
  }
  const devices = createDeviceCodes()
  const grants = createGrants({ saved: saved?.grants, onChange })

  const running: RunningTenant = Object.assign(remembered, {
    ...{ tenant, clock, grants, devices, snapshots: new Map() },
    changed: onChange,
    reset(): void {
      tenant.people = seedPeople(tenant)
      clock.setJumpedMs(0)
      Object.assign(running, fresh(), { world: newWorld() })
      onChange()
    },
    remember(): SavedMemory {
      return {
        people: tenant.people,
        switches: running.switches,
        jumpedMs: clock.jumpedMs(),
        delays: running.world.clock,
        faults: running.faults.list().map(({ id: _id, ...fault }) => fault),
        weather: running.weather.save(),
        replays: running.replays.save(),
        world: running.world.save(),
      }
    },
    recall(memory: SavedMemory): void {
      Object.assign(running, { ...fresh(), log: running.log, world: newWorld(memory.world) })
      settle(memory)
      onChange()
    },
    save: (): SavedTenant => ({ tenant, memory: running.remember(), grants: grants.save() }),
  })
  /** Puts back what stands beside the world. */
  function settle(memory: SavedMemory): void {
    tenant.people = memory.people
    clock.setJumpedMs(memory.jumpedMs)
    Object.assign(running.world.clock, memory.delays)
    Object.assign(running, {
      switches: { ...switches, ...memory.switches },
      replays: createReplayStore({ now, saved: memory.replays, onChange }),
      weather: createWeather(memory.weather),
    })
    for (const fault of memory.faults) running.faults.add(fault)
  }
  if (saved !== undefined) settle(saved.memory)
  return running
}
