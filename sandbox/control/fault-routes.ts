import { FaultRequest, presetNames } from '../http/faults/presets.ts'
import { Fault, type Faults } from '../http/faults.ts'
import type { RequestLog } from '../http/request-log.ts'
import type { ControlRoute } from './control-route.ts'

/** Faults on demand, and the log by which a test sees what reached the sandbox. */
export function faultRoutes(faults: Faults, log: RequestLog): ControlRoute[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/faults',
      about: `{ preset?, method?, path, kind?, times?, after?, status?, body?, headers?, holdMs?, set?, patch? }: the next calls go wrong; presets: ${presetNames.join(', ')}`,
      handle: ({ body }) => ({ status: 201, body: { id: faults.add(Fault.parse(FaultRequest.parse(body))) } }),
    },
    {
      method: 'GET',
      path: '/_sandbox/faults',
      about: 'faults still waiting for a call',
      handle: () => ({ status: 200, body: faults.list() }),
    },
    {
      method: 'DELETE',
      path: '/_sandbox/faults',
      about: 'forget all faults',
      handle() {
        faults.clear()
        return undefined
      },
    },
    {
      method: 'GET',
      path: '/_sandbox/requests',
      about: 'the last 2,000 calls to Entra and Partner Center, oldest first',
      handle: () => ({ status: 200, body: log.list() }),
    },
    {
      method: 'DELETE',
      path: '/_sandbox/requests',
      about: 'empty the log of calls',
      handle() {
        log.clear()
        return undefined
      },
    },
  ]
}
