import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signIn } from '../../scripts/desk-client/sign-in.ts'
import { onStage } from '../stage/open-stage.ts'
import { watchProcess } from '../stage/watch-process.ts'
import { type Row, row } from '../support/row.ts'
import { measureFilters } from './measure-filters.ts'
import { measureInBrowser } from './measure-in-browser.ts'
import { measureList } from './measure-list.ts'
import { seed } from './seed.ts'
import { startFloors } from './start-floors.ts'

const ORDERS = Number(process.env.BENCH_ORDERS ?? 1_000_000)
const CUSTOMERS = Math.ceil(ORDERS / 10)
const GOALS = { idleMib: 160, loadedMib: 350, startMs: 1500 }

/**
 * The history over a million orders, on one web process and Postgres; beside it the same rows from a bare Node server and
 * as a bare page of Next's. `BENCH_DATABASE_URL` names a database that was seeded before; `BENCH_ORDERS` is how many otherwise.
 */
export async function measureHistory(): Promise<Row[]> {
  const seeded = process.env.BENCH_DATABASE_URL
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-floors-'))
  return onStage({ customers: 0, world: {}, databaseUrl: seeded }, async (stage) => {
    if (!seeded) await seed(stage.databaseUrl, { orders: ORDERS, customers: CUSTOMERS })
    const begun = performance.now()
    const web = await stage.startProcess('web')
    const cookie = (await signIn(web.url, 'sana')).header()
    const read = (path: string) => fetch(new URL(path, web.url), { headers: { cookie } })
    const { data } = await (await read('/api/orders')).json()
    const startedMs = performance.now() - begun
    const idle = await (await watchProcess(web.pid)).end()
    const floors = await startFloors(data, folder)
    try {
      const usage = await watchProcess(web.pid)
      const desk = { url: web.url, cookie, read }
      const rows = [...(await measureList(desk, floors)), ...(await measureFilters(desk))]
      const loaded = await usage.end()
      return [
        ...rows,
        ...(await measureInBrowser(desk)),
        row({ name: 'history: memory, idle', value: idle.residentMb, unit: 'MiB', goal: GOALS.idleMib }),
        row({ name: 'history: memory, loaded', value: loaded.residentMb, unit: 'MiB', goal: GOALS.loadedMib }),
        row({ name: 'history: start to first answer', value: startedMs, unit: 'ms', goal: GOALS.startMs }),
      ]
    } finally {
      await floors.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
