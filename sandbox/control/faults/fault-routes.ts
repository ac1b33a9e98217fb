import { Fault } from '../../http/faults/faults.ts'
import { FaultRequest, presetNames } from '../../http/faults/presets.ts'
import type { ControlRoute } from '../control-route.ts'

/** Faults on demand, and the log by which a test sees what reached the sandbox. */
export const faultRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/faults',
    about: `{ preset?, method?, path, kind?, times?, after?, status?, body?, headers?, holdMs?, set?, patch? }: the next calls go wrong; presets: ${presetNames.join(', ')}`,
    handle({ body, running }) {
      const id = running.faults.add(Fault.parse(FaultRequest.parse(body)))
      running.changed()
      return { status: 201, body: { id } }
    },
  },
  {
    method: 'GET',
    path: '/faults',
    about: 'faults still waiting for a call',
    handle: ({ running }) => ({ status: 200, body: running.faults.list() }),
  },
  {
    method: 'DELETE',
    path: '/faults',
    about: 'forget all faults',
    handle({ running }) {
      running.faults.clear()
      running.changed()
      return undefined
    },
  },
  {
    method: 'GET',
    path: '/requests',
    about: 'the last 2,000 calls to Entra and Partner Center, oldest first',
    handle: ({ running }) => ({ status: 200, body: running.log.list() }),
  },
  {
    method: 'DELETE',
    path: '/requests',
    about: 'empty the log of calls',
    handle({ running }) {
      running.log.clear()
      return undefined
    },
  },
]
