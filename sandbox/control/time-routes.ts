import { z } from 'zod'
import type { SandboxClock } from '../sandbox-clock.ts'
import type { World } from '../world.ts'
import type { ControlRoute } from './control-route.ts'

const Milliseconds = z.int().min(0)
const ClockChange = z.strictObject({
  provisionAfterMs: Milliseconds.optional(),
  listedAfterMs: Milliseconds.optional(),
  cartLifetimeMs: Milliseconds.optional(),
  checkoutTakesMs: Milliseconds.optional(),
  jumpMs: Milliseconds.optional(),
})

/** How fast the sandbox's world moves, and jumps ahead in it. Tokens keep real time. */
export function timeRoutes(world: World, clock: SandboxClock): ControlRoute[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/clock',
      about:
        '{ provisionAfterMs?, listedAfterMs?, cartLifetimeMs?, checkoutTakesMs?, jumpMs? }: set delays, jump forward',
      handle({ body }) {
        const { jumpMs = 0, ...delays } = ClockChange.parse(body)
        Object.assign(world.clock, delays)
        if (jumpMs > 0) clock.jump(jumpMs)
        return { status: 200, body: { now: world.now().toISOString(), ...world.clock } }
      },
    },
  ]
}
