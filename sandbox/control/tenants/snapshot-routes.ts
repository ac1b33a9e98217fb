import { randomUUID } from 'node:crypto'
import { Refusal } from '../../http/route.ts'
import { SavedMemory } from '../../tenants/saved-tenant.ts'
import type { ControlRoute } from '../control-route.ts'

/** A tenant's memory at one moment, to come back to. Snapshots themselves are kept in memory only. */
export const snapshotRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/reset',
    about: 'back to the seed: customers, orders, time, faults, weather, log, switches, roles; tokens stay good',
    handle({ running }) {
      running.reset()
      return undefined
    },
  },
  {
    method: 'POST',
    path: '/snapshots',
    about: 'remembers everything as it is now',
    handle({ running }) {
      const id = randomUUID()
      const at = running.world.now().toISOString()
      // As text: what is remembered must not change with the world.
      running.snapshots.set(id, { at, memory: JSON.stringify(running.remember()) })
      return { status: 201, body: { id, at } }
    },
  },
  {
    method: 'GET',
    path: '/snapshots',
    about: 'what was remembered',
    handle: ({ running }) => ({
      status: 200,
      body: [...running.snapshots].map(([id, { at, memory }]) => ({ id, at, bytes: memory.length })),
    }),
  },
  {
    method: 'POST',
    path: '/snapshots/:id/restore',
    about: 'everything is as it was then, time too; tokens stay good, and the snapshot stays',
    handle({ params, running }) {
      const snapshot = running.snapshots.get(params.id ?? '')
      if (!snapshot) throw unknown(params.id)
      running.recall(SavedMemory.parse(JSON.parse(snapshot.memory)))
      return undefined
    },
  },
  {
    method: 'DELETE',
    path: '/snapshots/:id',
    about: 'forgets a snapshot',
    handle({ params, running }) {
      if (!running.snapshots.delete(params.id ?? '')) throw unknown(params.id)
      return undefined
    },
  },
]

function unknown(id: string | undefined): Refusal {
  return new Refusal(404, 0, `There is no snapshot ${id}; GET /_sandbox/snapshots lists them.`)
}
