import { z } from 'zod'
import type { Call } from '../../http/route.ts'
import type { Table } from '../../tables.ts'
import type { ProfileKind } from './profile-kinds.ts'

const StoredProfile = z.object({ version: z.int(), members: z.record(z.string(), z.unknown()) })
export type StoredProfile = z.infer<typeof StoredProfile>

/** Profiles that somebody wrote, by kind. */
const storedProfiles: Table<StoredProfile> = { name: 'partnerProfiles', row: StoredProfile }

/** A profile of the caller's organisation as it stands. */
export function readProfile({ world, tenant }: Call, kind: ProfileKind): StoredProfile {
  return world.rows(storedProfiles).get(kind.name) ?? { version: 1, members: kind.seed(tenant) }
}

export function keepProfile({ world }: Call, kind: ProfileKind, profile: StoredProfile): void {
  world.rows(storedProfiles).set(kind.name, profile)
  world.changed()
}
