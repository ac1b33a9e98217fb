import { z } from 'zod'
import type { SavedGrants } from '../entra/grants.ts'
import { Fault } from '../http/faults/faults.ts'
import { SavedWeather } from '../http/faults/weather.ts'
import type { SavedReplays } from '../http/replay/replay-store.ts'
import { Switches } from '../switches.ts'
import { Tenant } from '../tenant.ts'

/** What a tenant remembers and was set to, but for its sign-ins: what a snapshot keeps. */
export const SavedMemory = z.object({
  people: Tenant.shape.people,
  switches: Switches,
  jumpedMs: z.number(),
  /** Delays by name, as the world's clock has them. */
  delays: z.record(z.string(), z.unknown()),
  faults: z.array(Fault),
  weather: SavedWeather.optional(),
  replays: z.custom<SavedReplays>(Array.isArray),
  /** Whatever the world saved of itself. */
  world: z.unknown(),
})
export type SavedMemory = z.infer<typeof SavedMemory>

/** Everything of a tenant that outlives a restart. */
export const SavedTenant = z.object({
  tenant: Tenant,
  memory: SavedMemory,
  grants: z.custom<SavedGrants>((value) => typeof value === 'object' && value !== null && 'entries' in value),
})
export type SavedTenant = z.infer<typeof SavedTenant>
