import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, getDatabase } from '@/lib/db/client'
import { orderDrafts, orderLines } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { ALL } from '@/lib/domain/charts/orders-charts'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ReviewedCart } from '@/lib/domain/review'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { storeSubmission } from '@/lib/testing/store-submission'
import { chartOrders } from './chart-orders'
import { chartWeeks } from './chart-weeks'
import { measureDurations } from './measure-durations'
import { planFromEntries, planFromRollups } from './plan-chart'
import { refreshRollups } from './refresh-rollups'

let database: TestDatabase
let db: Database
const placedAt = new Date(Date.now() - 3 * 86_400_000)
/** From seconds to days. */
const tookSeconds = Array.from({ length: 45 }, (_, index) => Math.round(3 * 1.3 ** index))

beforeAll(async () => {
  database = await openTestDatabase()
  db = await getDatabase()
  await db.insert(people).values({ id: 'mori', name: 'Sana Mori', upn: 'sana@example.com', roles: ['SalesAgents'] })
  await placeLines(tookSeconds)
})
afterAll(() => database.close())

/** One order whose lines became active after so long. */
async function placeLines(seconds: number[]) {
  const [id, draftId, customerId] = [randomUUID(), randomUUID(), randomUUID()]
  await db.insert(orderDrafts).values({ id: draftId, customerId, ownerId: 'mori', content: EMPTY_DRAFT })
  await storeSubmission(db, {
    ...{ id, draftId, customerId, customerName: 'Contoso GmbH', personId: 'mori', sessionId: 'none', route: 'cart' },
    ...{ state: 'settled', status: 'active', requestId: randomUUID(), content: EMPTY_DRAFT },
    ...{ cart: { lines: [] as ReviewedCart['lines'] } as ReviewedCart, attestation: {} as never },
    ...{ totals: [{ currency: 'EUR', amount: '12.5' }], value: '12.5', searchText: '', createdAt: placedAt },
    ...{ placedAt, settledAt: placedAt },
  })
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    const line = {
      submissionId: id,
      customerId,
      orderId: 'order',
      offerId: 'a:b:c',
      title: 'Azure plan',
      friendlyName: '',
    }
    await tx.insert(orderLines).values(
      seconds.map((took, index) => ({
        ...{ ...line, lineItemNumber: index, position: index, quantity: 1, termDuration: 'P1Y', placedAt },
        ...{ billingCycle: 'monthly', stage: 'active' as const, settledAt: new Date(placedAt.getTime() + took * 1000) },
      })),
    )
  })
}

it('says how long lines took, by rollups as by the lines themselves, within a tenth', async () => {
  await refreshRollups({ db })
  const filter = OrdersFilter.parse({})
  const ranges = [{ from: new Date(placedAt.getTime() - 2 * 86_400_000), to: new Date() }]
  const durations = await measureDurations({ db }, planFromRollups(filter, ranges))
  expect(durations).toEqual(await measureDurations({ db }, planFromEntries(filter, ranges)))
  expect(durations.map(({ family, lines }) => [family, lines])).toEqual([
    [ALL, tookSeconds.length],
    ['azure', tookSeconds.length],
  ])
  for (const [share, found = 0] of [0.5, 0.9, 0.95].map((one, place) => [
    one,
    [durations[0]?.p50Ms, durations[0]?.p90Ms, durations[0]?.p95Ms][place],
  ]) as [number, number | undefined][]) {
    const plain = 1000 * (tookSeconds[Math.ceil(share * tookSeconds.length) - 1] ?? 0)
    expect(Math.abs(found / plain - 1)).toBeLessThan(0.1)
  }
})

it('draws what was placed a moment ago, and nothing where nothing matches', async () => {
  await placeLines([60])
  const charts = await chartOrders({ db }, OrdersFilter.parse({ period: 'last30' }), 'Asia/Tokyo')
  if (charts.kind !== 'charts') throw new Error(charts.kind)
  expect([charts.unit, charts.bars.length, charts.currencies]).toEqual(['day', 30, ['EUR']])
  expect(charts.bars.filter(({ value }) => value !== '0').map(({ counts, value }) => [counts, value])).toEqual([
    [{ active: 2 }, '25'],
  ])
  expect(await chartOrders({ db }, OrdersFilter.parse({ q: 'nobody' }), 'UTC')).toEqual({ kind: 'none' })
})

it('draws the last twelve weeks for the home page', async () => {
  const weeks = await chartWeeks({ db }, 'America/New_York')
  expect(weeks).toHaveLength(12)
  expect(weeks.reduce((sum, { counts }) => sum + (counts.active ?? 0), 0)).toBe(2)
})
