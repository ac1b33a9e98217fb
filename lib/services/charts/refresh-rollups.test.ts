import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, getDatabase } from '@/lib/db/client'
import { orderEntries, partnerOrderLines, partnerOrders } from '@/lib/db/schema/history'
import { chartBars } from '@/lib/domain/charts/chart-bars'
import { sumByStatus } from '@/lib/domain/charts/orders-charts'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { entryFilter } from '../history/entry-filter'
import { listEntries } from '../history/list-entries'
import { countBars } from './count-bars'
import { countFamilies } from './count-families'
import { planFromEntries, planFromRollups, rangesOf } from './plan-chart'
import { refreshRollups } from './refresh-rollups'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await openTestDatabase()
  db = await getDatabase()
})
afterAll(() => database.close())

const customerId = 'd0c50000-0000-4000-8000-000000000001'
const TITLES = ['Microsoft 365 E3', 'Azure plan', 'Dynamics 365 Sales']

/** Around the ends of days, weeks, months and years, and where clocks change in New York. */
const time = fc
  .tuple(
    fc.constantFrom('2025-11-02', '2026-01-01', '2026-02-01', '2026-03-08', '2026-03-09'),
    fc.integer({ min: -15, max: 15 }),
  )
  .map(([day, hours]) => new Date(Date.parse(`${day}T00:30:00Z`) + hours * 3_600_000))
const order = fc.record({
  id: fc.integer({ min: 1, max: 60 }),
  status: fc.constantFrom('active', 'provisioning', 'failed', 'cancelled'),
  currency: fc.constantFrom('EUR', 'JPY', null),
  total: fc.integer({ min: 0, max: 90_000 }),
  at: time,
  title: fc.constantFrom(...TITLES),
  isGone: fc.constantFrom(false, false, false, true),
})
type Order = typeof order extends fc.Arbitrary<infer One> ? One : never

/** What an import does: each order is there, is another one than before, or is gone. */
async function read(orders: readonly Order[]) {
  const latest = [...new Map(orders.map((one) => [`order-${one.id}`, one])).entries()]
  const ids = sql.param(latest.map(([id]) => id))
  await db.execute(sql`delete from partner_order_lines where order_id = any(${ids}::text[])`)
  await db.execute(sql`delete from partner_orders where id = any(${ids}::text[])`)
  const there = latest
    .filter(([, { isGone }]) => !isGone)
    .map(([id, { status, currency, total, at, title }]) => {
      const one = { customerId, billingCycle: 'monthly', currency, total: `${total}.25` }
      const line = { ...one, orderId: id, lineItemNumber: 0, offerId: 'a:b:c', productId: 'a', title }
      return {
        order: { ...one, id, orderStatus: 'completed', status, creationDate: at },
        line: { ...line, friendlyName: '', quantity: 1, termDuration: 'P1Y' },
      }
    })
  if (there.length > 0) {
    await db.insert(partnerOrders).values(there.map(({ order }) => order))
    await db.insert(partnerOrderLines).values(there.map(({ line }) => line))
  }
  await db.execute(sql`select refresh_elsewhere_entries(array[${customerId}]::uuid[])`)
}

it('every bar says what the list finds behind it, after any changes, in the days of any time zone', async () => {
  const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Asia/Kolkata']
  await fc.assert(
    fc.asyncProperty(
      fc.array(order, { minLength: 20, maxLength: 40 }),
      fc.constantFrom(...zones),
      fc.constantFrom(['2026-03-01', '2026-03-14'], ['2025-10-20', '2026-04-02'], ['2025-12-29', '2026-02-01']),
      fc.constantFrom({}, { status: 'active' }, { family: 'azure' }, { currency: 'EUR', status: 'active,failed' }),
      async (orders, timeZone, [from = '', to = ''], asked) => {
        await read(orders)
        await refreshRollups({ db })
        const filter = OrdersFilter.parse({ ...asked, from, to })
        const { bars } = chartBars(from, to)
        const ranges = await rangesOf({ db }, bars, timeZone)
        const drawn = await countBars({ db }, bars, planFromRollups(filter, ranges))
        expect(drawn).toEqual(await countBars({ db }, bars, planFromEntries(filter, ranges)))
        for (const bar of drawn.bars) {
          const found = await db.$count(orderEntries, entryFilter({ ...filter, from: bar.from, to: bar.to }, timeZone))
          const counted = Object.values(sumByStatus([bar])).reduce((sum: number, orders = 0) => sum + orders, 0)
          expect(counted).toBe(found)
        }
        const families = await countFamilies({ db }, planFromRollups(filter, ranges))
        expect(families).toEqual(await countFamilies({ db }, planFromEntries(filter, ranges)))
      },
    ),
    { numRuns: 8 },
  )
})

it('what a bar is worth is what the list adds up, currency by currency', async () => {
  const at = new Date('2026-02-10T12:00:00Z')
  await read(
    [1, 2, 3, 4].map((id) => {
      const [currency, status] = [id % 2 === 0 ? 'EUR' : 'JPY', id === 4 ? 'cancelled' : 'active'] as const
      return { id, status, currency, total: id * 10, at, title: TITLES[0] ?? '', isGone: false }
    }),
  )
  await refreshRollups({ db })
  const day = { from: '2026-02-10', to: '2026-02-10' }
  const { totals } = await listEntries({ db }, OrdersFilter.parse(day), 'UTC')
  for (const currency of ['EUR', 'JPY']) {
    const filter = OrdersFilter.parse({ ...day, currency })
    const { bars } = await countBars({ db }, [day], planFromRollups(filter, await rangesOf({ db }, [day], 'UTC')))
    expect(bars[0]?.value).toBe(totals?.find((total) => total.currency === currency)?.amount)
  }
})
