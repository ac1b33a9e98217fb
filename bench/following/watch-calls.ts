import { z } from 'zod'
import { control } from '../../scripts/desk-client/control.ts'

/** What Microsoft counts. */
const PATHS = ['/v1/customers']
const MINUTE_MS = 60_000
const LOOK_EVERY_MS = 250
const Weather = z.object({ calls: z.int() })

/** Counts the calls that reach the sandbox from now on. */
export async function watchCalls(sandboxUrl: string) {
  const counts: { at: number; calls: number }[] = []
  await control(sandboxUrl, 'weather', { share: 0, paths: PATHS })

  async function look(): Promise<void> {
    const { calls } = Weather.parse(await control(sandboxUrl, 'weather'))
    counts.push({ at: performance.now(), calls })
  }
  await look()
  // Whoever cannot go on without the sandbox says so.
  const timer = setInterval(() => look().catch(() => clearInterval(timer)), LOOK_EVERY_MS)

  return {
    /** Returns how many came in the busiest minute, and on average. */
    async end(): Promise<{ busiest: number; average: number }> {
      clearInterval(timer)
      await look()
      // From the last look before the minute: rather some calls too many than one too few.
      const before = (at: number) => counts.findLast((one) => one.at <= at - MINUTE_MS) ?? counts[0]
      const busiest = Math.max(...counts.map(({ at, calls }) => calls - (before(at)?.calls ?? 0)))
      const [first, last] = [counts[0], counts.at(-1)]
      const minutes = ((last?.at ?? 0) - (first?.at ?? 0)) / MINUTE_MS
      return { busiest, average: ((last?.calls ?? 0) - (first?.calls ?? 0)) / minutes }
    },
  }
}
