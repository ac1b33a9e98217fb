import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Person } from '../../scripts/desk-client/person.ts'

/** A picker shows a dozen rows, and asks about so many of them at once. */
const CHECKED_AT_ONCE = 8
const LOOK_EVERY_MS = 500
const Sync = z.object({ data: z.object({ state: z.string() }) })
const Checked = z.object({ ok: z.literal(true) })

/** The desk knows these customers as it knows those that were picked from a list: name, country, agreement, resellers. */
export async function meetCustomers(person: Person, customerIds: readonly string[]): Promise<void> {
  const isMirrored = async () =>
    Sync.parse(JSON.parse((await person.get('/api/customers/sync')).text)).data.state === 'done'
  while (!(await isMirrored())) await pause(LOOK_EVERY_MS)
  for (let at = 0; at < customerIds.length; at += CHECKED_AT_ONCE) {
    const ids = customerIds.slice(at, at + CHECKED_AT_ONCE).map((id) => `id=${id}`)
    Checked.parse(JSON.parse((await person.get(`/api/customers/check?${ids.join('&')}`)).text))
  }
}
