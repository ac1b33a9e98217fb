import { z } from 'zod'
import type { Table } from '../../tables.ts'
import type { World } from '../../world.ts'
import { eventNames } from './event-names.ts'

/** Where a tenant wants its events to be sent. */
export const Registration = z.object({
  subscriberId: z.guid(),
  webhookUrl: z.string(),
  webhookEvents: z.array(z.enum(eventNames)),
  /** The signature travels in `x-ms-signature` and not in `Authorization`. */
  signatureInOwnHeader: z.boolean(),
})
export type Registration = z.infer<typeof Registration>

/** At most one row: a tenant has one registration. */
const registrations: Table<Registration> = { name: 'webhookRegistrations', row: Registration }
const ONLY = 'registration'

export function findRegistration(world: World): Registration | undefined {
  return world.rows(registrations).get(ONLY)
}

export function keepRegistration(world: World, registration: Registration): void {
  world.rows(registrations).set(ONLY, registration)
  world.changed()
}
