import { z } from 'zod'
import { Refusal } from '../../http/route.ts'
import type { RunningTenant } from '../../tenants/running-tenant.ts'
import type { ControlRoute } from '../control-route.ts'
import { JumpPast, momentPast } from './jump-past.ts'

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
  jumpPast: JumpPast.optional(),
})

type Jump = Pick<z.infer<typeof ClockChange>, 'jumpMs' | 'jumpTo' | 'jumpPast'>

/** How fast a tenant's world moves, and jumps ahead in it. Tokens keep real time. */
export const timeRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/clock',
    about:
      '{ provisionAfterMs?, listedAfterMs?, cartLifetimeMs?, checkoutTakesMs?, jumpMs?, jumpTo?, jumpPast?: { what: "refund-window" | "term", customerId, subscriptionId } }: set delays, jump forward',
    handle({ body, running }) {
      const { jumpMs, jumpTo, jumpPast, ...delays } = ClockChange.parse(body)
      const ahead = aheadOf(running, { jumpMs, jumpTo, jumpPast })
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

/** How far a jump goes, in milliseconds. */
function aheadOf({ world, clock }: RunningTenant, { jumpMs = 0, jumpTo, jumpPast }: Jump): number {
  const now = clock.now().getTime()
  const target = jumpPast ? momentPast(world, jumpPast) : jumpTo === undefined ? now + jumpMs : Date.parse(jumpTo)
  if (target < now) throw new Refusal(400, 0, 'Time goes forward only: a reset or a snapshot takes it back.')
  if (target > END_OF_TIME) throw new Refusal(400, 0, 'Time ends with the year 8999.')
  return target - now
}

function shown({ world, clock }: RunningTenant) {
  return { now: world.now().toISOString(), jumpedMs: clock.jumpedMs(), ...world.clock }
}
