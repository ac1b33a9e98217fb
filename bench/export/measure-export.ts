import { signIn } from '../../scripts/desk-client/sign-in.ts'
import { seed } from '../history/seed.ts'
import { onStage } from '../stage/open-stage.ts'
import { watchProcess } from '../stage/watch-process.ts'
import { type Row, row } from '../support/row.ts'

/** Of these about three in ten are charged in euros: those are exported. */
const ORDERS = 1_000_000
const FILTER = 'currency=EUR'
const LEAST_ROWS = 200_000
const GOAL_MIB = 60
/** What every file needs is loaded, and has been used. */
const WARM_UPS = 3

type Desk = { url: string; cookie: string; pid: number }

/**
 * Files of more than 200,000 rows, taken as quickly as they are written: by how much the memory of the server grows
 * meanwhile. `BENCH_DATABASE_URL` names a database of a million orders that was seeded before.
 */
export async function measureExport(): Promise<Row[]> {
  const seeded = process.env.BENCH_DATABASE_URL
  return onStage({ customers: 0, world: {}, databaseUrl: seeded }, async (stage) => {
    if (!seeded) await seed(stage.databaseUrl, { orders: ORDERS, customers: ORDERS / 10 })
    const { url, pid } = await stage.startProcess('web')
    const desk = { url, pid, cookie: (await signIn(url, 'sana')).header() }
    for (let turn = 0; turn < WARM_UPS; turn += 1)
      for (const format of ['csv', 'xlsx']) await take(desk, `format=${format}&country=GR&${FILTER}`)
    return [...(await measure(desk, 'csv')), ...(await measure(desk, 'xlsx'))]
  })
}

async function measure(desk: Desk, format: 'csv' | 'xlsx'): Promise<Row[]> {
  const before = await (await watchProcess(desk.pid)).end()
  const usage = await watchProcess(desk.pid)
  const begun = performance.now()
  const exportId = crypto.randomUUID()
  await take(desk, `format=${format}&${FILTER}&exportId=${exportId}`)
  const seconds = (performance.now() - begun) / 1000
  const { residentMb } = await usage.end()
  const { data } = await (await ask(desk, `/${exportId}`)).json()
  if (data.rows < LEAST_ROWS) throw new Error(`Only ${data.rows} rows were exported`)
  return [
    row({
      name: `export ${format}: memory it takes`,
      value: residentMb - before.residentMb,
      unit: 'MiB',
      goal: GOAL_MIB,
    }),
    row({ name: `export ${format}: ${data.rows} rows`, value: data.rows / seconds, unit: 'rows/s' }),
  ]
}

/** Reads to the last byte and keeps none. */
async function take(desk: Desk, search: string): Promise<void> {
  const { body } = await ask(desk, `?${search}`)
  for await (const _ of body ?? []);
}

async function ask({ url, cookie }: Desk, rest: string): Promise<Response> {
  const answer = await fetch(`${url}/api/orders/export${rest}`, { headers: { cookie } })
  if (!answer.ok) throw new Error(`The export answered ${answer.status}`)
  return answer
}
