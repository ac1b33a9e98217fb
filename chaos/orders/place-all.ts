import pMap from 'p-map'
import type { Intent } from './intent.ts'
import { placeOrder } from './place-order.ts'
import type { Pressed, Run } from './run.ts'

/** How many orders are placed at once. */
const CLIENTS = 8

/** All orders of a run, each as its person places it. */
export function placeAll(run: Run, intents: readonly Intent[]) {
  const drafts: Pressed[] = []
  const goingOn: Promise<void>[] = []
  const counts = { pressed: 0, known: 0 }
  const failures: unknown[] = []

  async function begin(intent: Intent): Promise<void> {
    const goOn = await placeOrder(run, intent, (draft) => drafts.push(draft))
    counts.pressed += 1
    const known = goOn().then(
      () => {
        counts.known += 1
      },
      // Told at the end: the others go on.
      (error: unknown) => {
        if (!run.signal.aborted) failures.push(error)
      },
    )
    goingOn.push(known)
  }

  return {
    /** Every draft that was made, also of what was ordered again. */
    drafts,
    counts,
    /** Until the desk has answered every press at least once. */
    press: async () => {
      await pMap(intents, begin, { concurrency: CLIENTS })
    },
    /** Until it is known of every press what became of it. Throws what went wrong with a person. */
    known: async () => {
      await Promise.all(goingOn)
      if (failures.length > 0) throw new AggregateError(failures, 'Some people could not go on')
    },
  }
}
