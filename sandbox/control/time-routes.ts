import { z } from 'zod'
import { Refusal } from '../http/route.ts'
import type { RunningTenant } from '../tenants/running-tenant.ts'
import type { ControlRoute } from './control-route.ts'

/** Beyond it, dates are written with another number of digits and sort no more. */
const END_OF_TIME = Date.parse('9000-01-01')
const LONGEST_DELAY_MS = 100 * 366 * 24 * 60 * 60 * 1000
const Milliseconds = z.int().min(0).max(LONGEST_DELAY_MS)
const ClockChange = z.strictObject({
  provisionAfterMs: Milliseconds.optional(),
  listedAfterMs: Milliseconds.optional(),
  cartLifetimeMs: Milliseconds.optional(),
  checkoutTakesMs: Milliseconds.optional(),
  jumpMs: z.int().min(0).optional(),
  jumpTo: z.iso.datetime({ offset: true }).optional(),
})

/** How fast a tenant's world moves, and jumps ahead in it. Tokens keep real time. */
export const timeRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/clock',
    about:
      '{ provisionAfterMs?, listedAfterMs?, cartLifetimeMs?, checkoutTakesMs?, jumpMs?, jumpTo? }: set delays, jump forward (past a refund window, to the end of a term)',
    handle({ body, running }) {
      const { jumpMs = 0, jumpTo, ...delays } = ClockChange.parse(body)
      const ahead = jumpTo === undefined ? jumpMs : Date.parse(jumpTo) - running.clock.now().getTime()
      if (ahead < 0) throw new Refusal(400, 0, 'Time goes forward only: a reset or a snapshot takes it back.')
      if (running.clock.now().getTime() + ahead > END_OF_TIME)
        throw new Refusal(400, 0, 'Time ends with the year 8999.')
      Object.assign(running.world.clock, delays)
      if (ahead > 0) running.clock.jump(ahead)
      running.changed()
      return { status: 200, body: shown(running) }
    },
  },
  {
    method: 'GET',
    path: '/clock',
    about: 'what time it is there, and how fast things happen',
    handle: ({ running }) => ({ status: 200, body: shown(running) }),
  },
]

function shown({ world, clock }: RunningTenant) {
  return { now: world.now().toISOString(), jumpedMs: clock.jumpedMs(), ...world.clock }
}
