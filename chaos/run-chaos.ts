import { control } from '../scripts/desk-client/control.ts'
import { createPerson, type Person } from '../scripts/desk-client/person.ts'
import { readActionIds } from '../scripts/desk-client/server-actions.ts'
import { wantOrders } from './orders/intent.ts'
import { placeAll } from './orders/place-all.ts'
import { readPlans } from './orders/plan-lines.ts'
import { meetCustomers } from './orders/prepare.ts'
import type { Run } from './orders/run.ts'
import type { Stage } from './stage/open-stage.ts'
import { plotTrouble } from './stage/trouble.ts'
import { readWeather } from './stage/weather.ts'
import type { Options } from './support/options.ts'
import { startProgress } from './support/progress.ts'
import { randomOf } from './support/random.ts'
import { compare, type Findings } from './verdict/compare.ts'
import { readHistory, readWhenActive } from './verdict/recorded.ts'
import type { Figures } from './verdict/report.ts'
import { readUpstream } from './verdict/upstream.ts'

/** After the faults have ended: until everything must be known. */
const SETTLE_WITHIN_MS = { quick: 3 * 60_000, whole: 40 * 60_000 }
/** No order hides from the list of its customer for longer. */
const LISTED_AFTER_MS = 15 * 60_000

export type Outcome = { findings: Findings; figures: Figures }

/** Lets everything go wrong on an open stage while orders are placed, waits until they are known, and compares. */
export async function runChaos(stage: Stage, options: Options): Promise<Outcome> {
  const { customers, intents } = wantOrders(options.orders, options.seed)
  const customerIds = customers.map(({ id }) => id)
  const people = openPeople(stage, options.seed)
  await meetCustomers(people.anneke, customerIds)
  const trouble = plotTrouble(stage, options)
  const over = new AbortController()
  const run: Run = {
    ...{ seed: options.seed, people: new Map(Object.entries(people)), refusals: new Map() },
    ...{ signal: over.signal, onPress: trouble.onPress, lineOf: await readPlans(people.anneke, customerIds[0] ?? '') },
  }

  const orders = placeAll(run, intents)
  const { drafts, counts } = orders
  const endProgress = startProgress(
    () =>
      `${counts.pressed} of ${intents.length} orders pressed, ${counts.known} known; ${trouble.struck.kills} killed`,
  )
  try {
    await trouble.begin()
    await orders.press()
    const stormy = await trouble.end()
    const settleMs = SETTLE_WITHIN_MS[options.quick ? 'quick' : 'whole']
    const tooLate = setTimeout(() => over.abort(new Error('The time to settle is over')), settleMs)
    await orders.known()
    clearTimeout(tooLate)

    const ids = drafts.flatMap(({ submissionIds, told }) => [...submissionIds, ...told])
    const submissions = await readWhenActive(people.anneke, ids)
    const calm = await readWeather(stage.sandboxUrl)
    await control(stage.sandboxUrl, 'clock', { jumpMs: LISTED_AFTER_MS })
    const upstream = await readUpstream(stage.sandboxUrl, customerIds)
    const findings = compare({ intents, drafts, submissions, history: await readHistory(people.anneke), upstream })
    const { struck } = trouble
    return { findings, figures: { submissions, findings, stormy, calm, struck, refusals: run.refusals } }
  } finally {
    over.abort(new Error('It is over'))
    endProgress()
  }
}

function openPeople({ webs }: Stage, seed: number): { sana: Person; anneke: Person } {
  const actionIds = readActionIds()
  const open = (person: string) =>
    createPerson({ person, webs, actionIds, pickWeb: randomOf(seed, `where ${person} goes`).pick })
  return { sana: open('sana'), anneke: open('anneke') }
}
