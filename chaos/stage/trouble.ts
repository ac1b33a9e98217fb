import { control } from '../../scripts/desk-client/control.ts'
import type { Options } from '../support/options.ts'
import { type Random, randomOf } from '../support/random.ts'
import type { AppSlot } from './app-slot.ts'
import type { Stage } from './open-stage.ts'
import { readWeather, type Weather } from './weather.ts'

/** A third of the calls to Microsoft. */
const SHARE = 1 / 3
const KINDS = {
  ...{ 'timeout-before': 1, cut: 1, throttled: 1, 'server-error': 1, unavailable: 1, 'token-expired': 1 },
  // The work is done, and nothing is heard of it: if anything orders twice, it is this.
  ...{ 'timeout-after': 2, 'cut-after': 2, 'cut-body': 2 },
  // Few calls can meet these: they must weigh more to happen at all.
  ...{ 'stale-availability': 4, 'stale-when-placed': 2, 'partial-checkout': 6 },
}
/** A press that was lost, and refused when it was repeated, is not known before the list of orders is complete. */
const QUICK_KINDS = { ...KINDS, 'stale-when-placed': 0 }
const WEATHER = { share: SHARE, holdMs: 700, retryAfterSeconds: 1, burst: 3, paths: ['/v1'] }

/** One app process is killed for so many presses, at least so often; the sandbox restarts more rarely. */
const PRESSES_PER_KILL = 25
const LEAST_KILLS = 3
const PRESSES_PER_RESTART = 60
const LEAST_RESTARTS = 2
/** After the press that it was drawn for: in the middle of it, or of what follows. */
const LATEST_AFTER_PRESS_MS = 1_500
const LONGEST_AWAY_MS = 800

type Blow = { atPress: number; afterMs: number; awayMs: number; victim: AppSlot | 'sandbox' }

/** Everything that goes wrong on purpose: faults by chance, and deaths, drawn before it begins and told to nobody. */
export function plotTrouble(stage: Stage, { orders, seed, quick }: Options) {
  const blows = drawBlows(stage, orders, randomOf(seed, 'trouble'))
  const struck = { kills: 0, restarts: 0 }
  const happening = new Set<Promise<void>>()
  /** The same process is not struck twice at once. */
  const turns = new Map<AppSlot | 'sandbox', Promise<void>>()
  let presses = 0
  let failure: unknown
  let isOver = false

  async function strike({ victim, afterMs, awayMs }: Blow): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    const turn = (turns.get(victim) ?? Promise.resolve()).then(async () => {
      if (isOver) return
      if (victim === 'sandbox') {
        struck.restarts += 1
        await stage.restartSandbox()
      } else {
        struck.kills += 1
        await victim.killAndRestart(awayMs)
      }
    })
    turns.set(victim, turn)
    await turn
  }

  return {
    struck,
    begin: () => control(stage.sandboxUrl, 'weather', { ...WEATHER, kinds: quick ? QUICK_KINDS : KINDS, seed }),
    onPress(): void {
      presses += 1
      for (const blow of blows.filter(({ atPress }) => atPress === presses)) {
        const done = strike(blow).catch((error: unknown) => {
          failure ??= error
        })
        happening.add(done)
        void done.then(() => happening.delete(done))
      }
    },
    /** No more deaths; what is dead comes back, and the weather is fair. Returns what it did. Throws what did not come back. */
    async end(): Promise<Weather> {
      isOver = true
      await Promise.all(happening)
      if (failure) throw failure
      const weather = await readWeather(stage.sandboxUrl)
      await control(stage.sandboxUrl, 'weather', { share: 0, paths: WEATHER.paths })
      return weather
    },
  }
}

function drawBlows({ apps }: Stage, orders: number, random: Random): Blow[] {
  const when = () => ({
    atPress: random.between(1, orders),
    afterMs: random.below(LATEST_AFTER_PRESS_MS),
    awayMs: random.below(LONGEST_AWAY_MS),
  })
  const many = (count: number, victim: () => Blow['victim']) =>
    Array.from({ length: count }, () => ({ ...when(), victim: victim() }))
  return [
    ...many(Math.max(LEAST_KILLS, Math.round(orders / PRESSES_PER_KILL)), () => random.pick(apps)),
    ...many(Math.max(LEAST_RESTARTS, Math.round(orders / PRESSES_PER_RESTART)), () => 'sandbox'),
  ]
}
