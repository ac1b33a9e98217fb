import pg from 'pg'
import type { Person } from '../../scripts/desk-client/person.ts'
import { type PlaceButton, prepareOrder, readLine } from '../../scripts/desk-client/prepare-order.ts'
import { meetCustomers, openPerson } from '../stage/open-person.ts'
import { onStage, type Stage } from '../stage/open-stage.ts'
import { connectToSandbox } from '../stage/sandbox-client.ts'
import { watchProcess } from '../stage/watch-process.ts'
import { percentile } from '../support/percentile.ts'
import { type Row, row } from '../support/row.ts'
import { followFresh } from './fresh-orders.ts'
import { orderUpstream, queuePending, readModel, storePending } from './pending-orders.ts'
import { watchCalls } from './watch-calls.ts'

const PENDING = 10_000
const FRESH = 24
const CUSTOMERS = 50
/** Of them as many get fresh orders: one after the other is drafted at each. */
const KNOWN_CUSTOMERS = 6
/** Of all processes together. */
const REQUESTS_PER_MINUTE = 500
/** Provisioned after half an hour, whatever the world's pace. */
const SLOW_PRODUCT = 'CFQ7TTC0LFNK'
const USUAL_PRODUCT = 'CFQ7TTC0LH18'
const WORLD = { checkoutTakesMs: 0, provisionAfterMs: 1_000 }
const GOALS = { medianMs: 3_000, p95Ms: 6_000 }

/** One worker with thousands of orders that stay pending, all of them due at once, while a person places fresh ones. */
export async function measureFollowing(): Promise<Row[]> {
  return onStage({ customers: CUSTOMERS, world: WORLD }, async (stage) => {
    const database = new pg.Client(stage.databaseUrl)
    const web = await stage.startProcess('web', { requestsPerMinute: REQUESTS_PER_MINUTE })
    await database.connect()
    try {
      const anneke = openPerson('anneke', web.url)
      const buttons = await prepare(stage, database, anneke)
      return await follow(stage, database, buttons)
    } finally {
      await database.end()
    }
  })
}

/** Everything that is there before the worker begins; returns the orders that are still to be placed. */
async function prepare(stage: Stage, database: pg.Client, anneke: Person): Promise<PlaceButton[]> {
  const known = stage.customerIds.slice(0, KNOWN_CUSTOMERS)
  const [customerId = ''] = known
  await meetCustomers(anneke, known)
  const slow = await readLine(anneke, customerId, SLOW_PRODUCT)
  const first = await prepareOrder(anneke, { customerId, route: 'order', line: slow, name: 'the model' })
  const placed = await first.press()
  if (!placed.ok) throw new Error(`The first order was refused: ${placed.code}`)
  const model = await readModel(database, first.submissionId)
  const sandbox = await connectToSandbox(stage.sandboxUrl, 'anneke')
  await storePending(database, model, await orderUpstream(sandbox, stage.customerIds, model, PENDING))
  await queuePending(stage.databaseUrl, database, model)
  await database.query('analyze')

  const line = await readLine(anneke, customerId, USUAL_PRODUCT)
  const buttons: PlaceButton[] = []
  for (let number = 0; number < FRESH; number += 1) {
    const wish = { customerId: known[number % known.length] ?? '', route: 'cart', line, name: `${number}` } as const
    buttons.push(await prepareOrder(anneke, wish))
  }
  return buttons
}

async function follow(stage: Stage, database: pg.Client, buttons: readonly PlaceButton[]): Promise<Row[]> {
  const calls = await watchCalls(stage.sandboxUrl)
  const worker = await stage.startProcess('worker', { requestsPerMinute: REQUESTS_PER_MINUTE })
  const usage = await watchProcess(worker.pid)
  const delays = await followFresh({ sandboxUrl: stage.sandboxUrl, database }, buttons)
  const { cpuSecondsPerMinute, residentMb } = await usage.end()
  const { busiest, average } = await calls.end()
  const name = (what: string) => `following ${PENDING / 1000},000: ${what}`
  return [
    row({ name: name('calls in the busiest minute'), value: busiest, unit: '', goal: REQUESTS_PER_MINUTE }),
    row({ name: name('calls a minute'), value: average, unit: '' }),
    row({ name: name('fresh, median'), value: percentile(delays, 0.5), unit: 'ms', goal: GOALS.medianMs }),
    row({ name: name('fresh, 95 of 100'), value: percentile(delays, 0.95), unit: 'ms', goal: GOALS.p95Ms }),
    row({ name: name('CPU of the worker a minute'), value: cpuSecondsPerMinute, unit: 's' }),
    row({ name: name('memory of the worker'), value: residentMb, unit: 'MB' }),
  ]
}
