import { percentile } from '../support/percentile.ts'
import { type Row, row } from '../support/row.ts'
import { askAgain } from './ask-again.ts'
import type { Desk } from './desk.ts'
import { inTurn } from './measure-list.ts'

const GOAL_MS = 60
const TIMES_EACH = 3

/** Nothing has these: what nobody finds must be said as quickly. */
const NOWHERE = ['country=IS', 'currency=ISK', 'status=late']
const DAYS = ['period=last7', 'period=lastYear', 'from=2025-03-01&to=2025-03-05', 'minValue=50000', 'maxValue=10']
const TEXTS = [
  'contoso',
  'microsoft',
  'e3',
  'ab',
  'werke gmbh',
  'od-100',
  '株式',
  'zzzzqqq',
  'power bi pro',
  '100%',
  'a_b',
]

/** Any one filter, any two of them, and free text: the time until the answer is whole, one person asking. */
export async function measureFilters(desk: Desk): Promise<Row[]> {
  const found = [...(await listFacets(desk)), ...NOWHERE, ...DAYS]
  const pairs = found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other) => (one.split('=')[0] === other.split('=')[0] ? [] : [`${one}&${other}`])),
  )
  const texts = TEXTS.map((text) => `q=${encodeURIComponent(text)}`)
  return [
    await measure(desk, 'list: one filter, 95 of 100', found),
    await measure(desk, 'list: two filters, 95 of 100', pairs),
    await measure(desk, 'list: free text, 95 of 100', texts),
  ]
}

async function measure(desk: Desk, name: string, filters: readonly string[]): Promise<Row> {
  const slow: { filter: string; ms: number }[] = []
  const times: number[] = []
  for (const filter of filters) {
    const load = { url: desk.url, headers: { cookie: desk.cookie }, nextPath: inTurn([`/api/orders?${filter}`]) }
    const one = (await askAgain({ ...load, clients: 1, requests: TIMES_EACH })).times
    times.push(...one)
    slow.push({ filter, ms: Math.max(...one) })
  }
  const worst = slow.toSorted((a, b) => b.ms - a.ms).slice(0, 3)
  console.log(
    `${name} (${filters.length}): worst ${worst.map(({ filter, ms }) => `${filter} ${ms.toFixed(0)} ms`).join(', ')}`,
  )
  return row({ name, value: percentile(times, 0.95), unit: 'ms', goal: GOAL_MS })
}

/** Of every kind that rows have some values: of the newest row that has one, of the oldest, and of those that stand out. */
async function listFacets(desk: Desk): Promise<string[]> {
  const filters = new Set<string>()
  for (const path of ['/api/orders', '/api/orders?sort=placed', '/api/orders?drift=yes', '/api/orders?errors=yes']) {
    const { data } = await (await desk.read(path)).json()
    const rows: { facets: string[] }[] = data.rows
    const firstOfKind = new Map<string, string>()
    for (const facet of rows.flatMap((one) => one.facets)) {
      const [kind = ''] = facet.split(':', 1)
      if (!firstOfKind.has(kind)) firstOfKind.set(kind, facet.replace(':', '='))
    }
    for (const filter of firstOfKind.values()) filters.add(filter)
  }
  return [...filters]
}
