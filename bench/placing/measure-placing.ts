import type { Person } from '../../scripts/desk-client/person.ts'
import { meetCustomers, openPerson } from '../stage/open-person.ts'
import { onStage, type Process } from '../stage/open-stage.ts'
import { connectToSandbox, type SandboxClient } from '../stage/sandbox-client.ts'
import { watchProcess } from '../stage/watch-process.ts'
import { type Row, row } from '../support/row.ts'
import { type Order, prepareAtDesk, prepareAtSandbox, type Route } from './orders.ts'
import { comparePaces } from './pace.ts'
import { openLedger } from './three-commits.ts'

/** Nothing but work: neither the sandbox nor what follows the orders takes its time. */
const WORLD = { checkoutTakesMs: 0, provisionAfterMs: 24 * 3600_000 }
const WARM_UP = 96
const ALONE = 96
const TOGETHER = 240
const AT_A_TIME = 8
/** Each order is the first of its customer: one like it would have to be given a reason. */
const OF_EACH_ROUTE = WARM_UP + ALONE + TOGETHER
const CUSTOMERS = 2 * OF_EACH_ROUTE
/** What the desk may add to an order, in milliseconds; and orders a second, one and eight at a time. */
const GOALS = { overheadMs: 15, alone: 60, together: 100 }

/**
 * From the press to its answer, on one web process and Postgres, by plain HTTP clients; beside it the sandbox's own time
 * for the same order, asked for without the desk, and what writing it down takes at best.
 */
export async function measurePlacing(): Promise<Row[]> {
  return onStage({ customers: CUSTOMERS, world: WORLD }, async (stage) => {
    const web = await stage.startProcess('web')
    const sana = openPerson('sana', web.url)
    await meetCustomers(sana, stage.customerIds)
    const sandbox = await connectToSandbox(stage.sandboxUrl, 'sana')
    const ledger = await openLedger(stage.databaseUrl)
    try {
      const rows: Row[] = []
      for (const [index, route] of (['cart', 'order'] as const).entries()) {
        const customerIds = stage.customerIds.slice(index * OF_EACH_ROUTE, (index + 1) * OF_EACH_ROUTE)
        rows.push(...(await measureRoute(route, { sana, sandbox, write: ledger.write, web, customerIds })))
      }
      return rows
    } finally {
      await ledger.close()
    }
  })
}

type Placing = { sana: Person; sandbox: SandboxClient; write: Order; web: Process; customerIds: readonly string[] }

async function measureRoute(route: Route, { sana, sandbox, write, web, customerIds }: Placing): Promise<Row[]> {
  const desk = await prepareAtDesk(sana, customerIds, route)
  const microsoft = await prepareAtSandbox(sandbox, customerIds, route)
  const of = (from: number, to: number) => ({ desk: desk.slice(from, to), microsoft: microsoft.slice(from, to) })
  const usage = await watchProcess(web.pid)
  await comparePaces(of(0, WARM_UP), AT_A_TIME)
  const alone = await comparePaces(
    { ...of(WARM_UP, WARM_UP + ALONE), ledger: Array.from({ length: ALONE }, () => write) },
    1,
  )
  const together = await comparePaces(of(WARM_UP + ALONE, desk.length), AT_A_TIME)
  const { cpuSeconds } = await usage.end()
  const name = (what: string) => `placing by ${route}: ${what}`
  const [oneMs, floorMs] = [alone.desk.medianMs, alone.microsoft.medianMs]
  const added = { value: oneMs - floorMs, floor: alone.ledger.medianMs, goal: GOALS.overheadMs }
  const one = { value: alone.desk.perSecond, floor: alone.microsoft.perSecond, atLeast: GOALS.alone }
  const many = { value: together.desk.perSecond, floor: together.microsoft.perSecond, atLeast: GOALS.together }
  return [
    row({ name: name('one order, median'), value: oneMs, unit: 'ms', floor: floorMs }),
    row({ name: name('added by the desk, median'), unit: 'ms', ...added }),
    row({ name: name('1 at a time'), unit: '/s', ...one }),
    row({ name: name(`${AT_A_TIME} at a time`), unit: '/s', ...many }),
    row({ name: name('CPU of the web process an order'), unit: 'ms', value: (cpuSeconds * 1000) / desk.length }),
  ]
}
