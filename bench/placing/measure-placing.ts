import type { Person } from '../../scripts/desk-client/person.ts'
import { meetCustomers, openPerson } from '../stage/open-person.ts'
import { onStage } from '../stage/open-stage.ts'
import { connectToSandbox, type SandboxClient } from '../stage/sandbox-client.ts'
import { type Row, row } from '../support/row.ts'
import { prepareAtDesk, prepareAtSandbox, type Route } from './orders.ts'
import { comparePaces } from './pace.ts'

const CUSTOMERS = 8
/** Nothing but work: neither the sandbox nor what follows the orders takes its time. */
const WORLD = { checkoutTakesMs: 0, provisionAfterMs: 24 * 3600_000 }
const WARM_UP = 48
const ALONE = 96
const TOGETHER = 240
const AT_A_TIME = 8
/** What the desk may add to an order, in milliseconds; and orders a second, one and eight at a time. */
const GOALS = { overheadMs: 15, alone: 60, together: 100 }

/**
 * From the press to its answer, on one web process and Postgres, by plain HTTP clients; beside it the sandbox's own time
 * for the same order, asked for without the desk.
 */
export async function measurePlacing(): Promise<Row[]> {
  return onStage({ customers: CUSTOMERS, world: WORLD }, async ({ sandboxUrl, customerIds, startProcess }) => {
    const web = await startProcess('web')
    const sana = openPerson('sana', web.url)
    await meetCustomers(sana, customerIds)
    const sandbox = await connectToSandbox(sandboxUrl, 'sana')
    const rows: Row[] = []
    for (const route of ['cart', 'order'] as const)
      rows.push(...(await measureRoute(route, { sana, sandbox, customerIds })))
    return rows
  })
}

type Placing = { sana: Person; sandbox: SandboxClient; customerIds: readonly string[] }

async function measureRoute(route: Route, { sana, sandbox, customerIds }: Placing): Promise<Row[]> {
  const wanted = { route, count: WARM_UP + ALONE + TOGETHER }
  const ours = await prepareAtDesk(sana, customerIds, wanted)
  const theirs = await prepareAtSandbox(sandbox, customerIds, wanted)
  const compare = (from: number, to: number, atATime: number) =>
    comparePaces(ours.slice(from, to), theirs.slice(from, to), atATime)
  await compare(0, WARM_UP, AT_A_TIME)
  const alone = await compare(WARM_UP, WARM_UP + ALONE, 1)
  const together = await compare(WARM_UP + ALONE, ours.length, AT_A_TIME)
  const overheadMs = alone.ours.medianMs - alone.theirs.medianMs
  const name = (what: string) => `placing by ${route}: ${what}`
  const floors = { alone: alone.theirs.perSecond, together: together.theirs.perSecond }
  return [
    row({ name: name('one order, median'), value: alone.ours.medianMs, unit: 'ms', floor: alone.theirs.medianMs }),
    row({ name: name('added by the desk, median'), value: overheadMs, unit: 'ms', goal: GOALS.overheadMs }),
    row({
      name: name('1 at a time'),
      value: alone.ours.perSecond,
      unit: '/s',
      floor: floors.alone,
      atLeast: GOALS.alone,
    }),
    row({
      ...{ name: name(`${AT_A_TIME} at a time`), value: together.ours.perSecond, unit: '/s' },
      ...{ floor: floors.together, atLeast: GOALS.together },
    }),
  ]
}
