import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { customers } from '@/lib/db/schema/customers'
import { orderEntries, partnerOrderLines } from '@/lib/db/schema/history'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { listEntries } from '@/lib/services/history/list-entries'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { openTestDatabase, type TestDatabase } from './open-test-database'
import { HOSTILE_NAMES } from './seed/company-words'
import { type SeedSize, seedHistory } from './seed/seed-history'

const SIZE = { orders: 1000, customers: 100, linesPerOrder: 2.5 }
const SECOND = { orders: 100, customers: 20, linesPerOrder: 1 }
let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  await seed(SIZE)
}, 120_000)
afterAll(() => database.close())

async function seed(size: SeedSize) {
  const client = await (await getConnection()).pool.connect()
  await seedHistory(client, size, () => undefined)
  client.release()
}

test('a seeded history has as many orders, lines and customers as were asked for, with names of every kind', async () => {
  const { db } = database
  expect(await db.$count(orderEntries)).toBe(SIZE.orders)
  expect(await db.$count(customers)).toBe(SIZE.customers)
  const ours = await db.$count(orderEntries, eq(orderEntries.source, 'here'))
  expect(ours).toBe(await db.$count(orderSubmissions))
  expect(ours / SIZE.orders).toBeGreaterThan(0.12)
  const lines = await db.$count(partnerOrderLines)
  expect(lines / SIZE.orders).toBeGreaterThan(2)
  expect(lines / SIZE.orders).toBeLessThan(3)
  const names = await db.select({ name: customers.companyName }).from(customers)
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(HOSTILE_NAMES))
})

test('a seeded history is listed, and every kind of its orders opens as it was attested', async () => {
  const { db } = database
  const page = await listEntries({ db }, OrdersFilter.parse({ source: 'here' }), 'UTC')
  expect(page.rows).toHaveLength(50)
  expect(new Set(page.rows.map(({ id }) => id)).size).toBe(50)
  const ofEachStatus = await db
    .selectDistinctOn([orderSubmissions.status], { id: orderSubmissions.id, status: orderSubmissions.status })
    .from(orderSubmissions)
  expect(ofEachStatus.length).toBeGreaterThan(4)
  for (const { id, status } of ofEachStatus) {
    const order = await getSubmission({ db }, id)
    expect(order).toMatchObject({ status, isAsAttested: true })
    expect(order.events.length).toBeGreaterThan(1)
    expect(order.cart.lines).toHaveLength(order.content.lines.length)
  }
})

test('a second history beside the first brings orders of its own', async () => {
  const { db } = database
  await seed(SECOND)
  expect(await db.$count(orderEntries)).toBe(SIZE.orders + SECOND.orders)
  const [numbers] = await db.select({ count: sql<number>`count(distinct number)::int` }).from(orderSubmissions)
  expect(numbers?.count).toBe(await db.$count(orderSubmissions))
})
