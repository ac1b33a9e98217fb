import { percentile } from '../support/percentile.ts'
import { type Row, row } from '../support/row.ts'
import { askAgain } from './ask-again.ts'
import type { Desk } from './desk.ts'

const WARM_UP = 300
const REQUESTS = 1500
const PAGES = 600
const MANY = 16
const GOALS = { p50Ms: 4, p95Ms: 9, p99Ms: 15, listsPerSecond: 300, pagesPerSecond: 80 }
/** How far into the history somebody leafs: every page of it is as near as the first. */
const CURSORS = 40

/** The list as data and as a page, at one person and at sixteen. */
export async function measureList(desk: Desk, floors: { jsonUrl: string; htmlUrl: string }): Promise<Row[]> {
  const paths = await listPages(desk)
  const load = { url: desk.url, headers: { cookie: desk.cookie }, nextPath: inTurn(paths) }
  const floor = (url: string) => ({ url, headers: {}, nextPath: () => '/' })
  const pages = { ...load, nextPath: inTurn(paths.map((path) => path.replace('/api/orders', '/orders'))) }

  await askAgain({ ...load, clients: 1, requests: WARM_UP })
  const alone = (await askAgain({ ...load, clients: 1, requests: REQUESTS })).times
  const bare = (await askAgain({ ...floor(floors.jsonUrl), clients: 1, requests: REQUESTS })).times
  const together = await askAgain({ ...load, clients: MANY, requests: REQUESTS })
  const bareTogether = await askAgain({ ...floor(floors.jsonUrl), clients: MANY, requests: REQUESTS })
  await askAgain({ ...pages, clients: 1, requests: WARM_UP / 3 })
  const html = await askAgain({ ...pages, clients: MANY, requests: PAGES })
  const bareHtml = await askAgain({ ...floor(floors.htmlUrl), clients: MANY, requests: PAGES })

  const share = (name: string, at: number, goal: number) =>
    row({ name: `list: 50 rows, ${name}`, value: percentile(alone, at), unit: 'ms', floor: percentile(bare, at), goal })
  const rate = (name: string, value: number, floorRate: number, atLeast: number) =>
    row({ name, value, unit: '/s', floor: floorRate, atLeast })
  return [
    share('median', 0.5, GOALS.p50Ms),
    share('95 of 100', 0.95, GOALS.p95Ms),
    share('99 of 100', 0.99, GOALS.p99Ms),
    rate('list: answers, sixteen at a time', together.perSecond, bareTogether.perSecond, GOALS.listsPerSecond),
    rate('list: pages as HTML, sixteen at a time', html.perSecond, bareHtml.perSecond, GOALS.pagesPerSecond),
  ]
}

/** One page after the other, as somebody leafs through them. */
async function listPages(desk: Desk): Promise<string[]> {
  const paths = ['/api/orders']
  while (paths.length < CURSORS) {
    const { data } = await (await desk.read(paths.at(-1) ?? '')).json()
    if (!data.after) break
    paths.push(`/api/orders?after=${data.after}`)
  }
  return paths
}

export function inTurn(paths: readonly string[]): () => string {
  let next = 0
  return () => paths[next++ % paths.length] ?? ''
}
