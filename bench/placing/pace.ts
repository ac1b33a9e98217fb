import pMap from 'p-map'
import { percentile } from '../support/percentile.ts'
import type { Order } from './orders.ts'

/** Milliseconds of one order, and orders a second. */
export type Pace = { medianMs: number; perSecond: number }

/** In turns of so many: whatever else the machine does hits both alike. */
const TURN = 24

/**
 * Places ours and theirs, so many at a time, in turns. Takes as many of ours as of theirs; returns how fast each was.
 */
export async function comparePaces(ours: readonly Order[], theirs: readonly Order[], concurrency: number) {
  const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] }
  const spent = { ours: 0, theirs: 0 }
  for (let from = 0; from < ours.length; from += TURN) {
    for (const [whose, all] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const begun = performance.now()
      times[whose].push(...(await pMap(all.slice(from, from + TURN), timed, { concurrency })))
      spent[whose] += performance.now() - begun
    }
  }
  const paceOf = (whose: 'ours' | 'theirs'): Pace => ({
    medianMs: percentile(times[whose], 0.5),
    perSecond: times[whose].length / (spent[whose] / 1000),
  })
  return { ours: paceOf('ours'), theirs: paceOf('theirs') }
}

async function timed(order: Order): Promise<number> {
  const begun = performance.now()
  await order()
  return performance.now() - begun
}
