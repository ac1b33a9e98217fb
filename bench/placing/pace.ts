import pMap from 'p-map'
import { percentile } from '../support/percentile.ts'
import type { Order } from './orders.ts'

/** Milliseconds of one, and how many a second. */
export type Pace = { medianMs: number; perSecond: number }

/** In turns of so many: whatever else the machine does hits all alike. */
const TURN = 24

/** Does what each has to do, so many at a time, in turns. Takes as many of each; returns how fast each was. */
export async function comparePaces<Name extends string>(
  runners: Record<Name, readonly Order[]>,
  concurrency: number,
): Promise<Record<Name, Pace>> {
  const names = Object.keys(runners) as Name[]
  const timed = names.map((name) => ({ name, orders: runners[name], times: [] as number[], spentMs: 0 }))
  const most = Math.max(...timed.map(({ orders }) => orders.length))
  for (let from = 0; from < most; from += TURN) {
    for (const runner of timed) {
      const begun = performance.now()
      runner.times.push(...(await pMap(runner.orders.slice(from, from + TURN), timeOf, { concurrency })))
      runner.spentMs += performance.now() - begun
    }
  }
  const paces = timed.map(({ name, times, spentMs }) => {
    const pace: Pace = { medianMs: percentile(times, 0.5), perSecond: times.length / (spentMs / 1000) }
    return [name, pace]
  })
  return Object.fromEntries(paces) as Record<Name, Pace>
}

async function timeOf(order: Order): Promise<number> {
  const begun = performance.now()
  await order()
  return performance.now() - begun
}
