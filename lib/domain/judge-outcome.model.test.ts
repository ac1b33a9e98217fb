import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fate, type Step, simulate } from '@/lib/testing/simulated-press'

/**
 * A simulated Microsoft that orders or not, answers or not, lists late and may be busy; a desk that is killed between any
 * two steps, that is pressed again and again, and whose person signs out. The desk's states and judgements are the real ones.
 */
const MINUTE_MS = 60_000
/** Any time up to that, but often one of those where something is just over. */
const upTo = (max: number, ...edges: number[]) =>
  fc.oneof(fc.integer({ min: 0, max }), fc.constantFrom(0, ...edges, max))

const fate: fc.Arbitrary<Fate> = fc.record({
  acts: fc.boolean(),
  /** How long Microsoft takes to do it, also after we have given up. */
  actsAfterMs: upTo(100_000, MINUTE_MS),
  listedAfterMs: upTo(15 * MINUTE_MS),
  answer: fc.constantFrom('truth', 'lost', 'busy', 'refusal', 'throttled'),
  dies: fc.constantFrom('no', 'no', 'before', 'during', 'after'),
})
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('look' as const), fate, readable: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: upTo(18 * MINUTE_MS, MINUTE_MS, 8 * MINUTE_MS, 15 * MINUTE_MS, 16 * MINUTE_MS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('press' as const), fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('signOut' as const, 'signIn' as const) }) },
)
const world = fc.record({
  route: fc.constantFrom('cart' as const, 'order' as const),
  firstFate: fate,
  steps: fc.array(step, { maxLength: 25 }),
})

describe('a press, whatever Microsoft answers and whenever the desk dies', () => {
  it('is never two orders, never called refused while an order exists or may still appear, and always ends', () => {
    fc.assert(
      fc.property(world, ({ route, firstFate, steps }) => {
        const press = simulate(route, firstFate)
        for (const one of steps) {
          press.play(one)
          press.check()
        }
        press.endFaults()
        expect(['placed', 'refused']).toContain(press.state)
        press.check()
      }),
      { numRuns: 10_000 },
    )
  })
})
