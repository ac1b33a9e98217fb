import { z } from 'zod'
import type { Faults } from '../http/faults.ts'
import type { RequestLog } from '../http/request-log.ts'
import type { ControlRoute } from './control-route.ts'

const FaultToAdd = z.strictObject({
  method: z.string().default('*'),
  path: z.string().startsWith('/'),
  kind: z.enum(['answer', 'timeout-before', 'timeout-after', 'cut']).default('answer'),
  times: z.int().min(1).default(1),
  status: z.int().min(200).max(599).optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  holdMs: z.int().min(0).optional(),
})

/** Faults on demand, and the log by which a test sees what reached the sandbox. */
export function faultRoutes(faults: Faults, log: RequestLog): ControlRoute[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/faults',
      about: '{ method?, path, kind?, times?, status?, body?, headers?, holdMs? }: the next calls go wrong',
      handle: ({ body }) => ({ status: 201, body: { id: faults.add(FaultToAdd.parse(body)) } }),
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
