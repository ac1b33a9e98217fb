import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { orderEntries, partnerOrderLines, partnerOrders } from '@/lib/db/schema/history'
import type { ActorContext } from '@/lib/services/context'
import { syncCustomers } from '@/lib/services/customers/sync-customers'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { orderElsewhere } from '@/lib/testing/order-elsewhere'
import { pressOrder } from '@/lib/testing/press-order'
import { enrollCustomers } from './enroll-customers'
import { getImportProgress } from './get-import-progress'
import { importOrders } from './import-orders'
import { listFailedReads } from './list-failed-reads'
import type { CustomerReads } from './read-customer'
import { retryReads } from './retry-reads'
import { startImport } from './start-import'

const HOSTILE = '=HYPERLINK("x") <b>&amp;</b> \u202Eשלום 𠮷 👩‍👩‍👧'

/** So many customers are read at the same time. */
const AT_ONCE = 4

let desk: Desk
let anneke: ActorContext
/** Customers with an order that was placed elsewhere, and its id. */
const elsewhere = new Map<string, string>()

beforeAll(async () => {
  desk = await openDesk({ customers: 5 })
  anneke = await desk.as('anneke')
  await desk.sandbox.control('clock', { listedAfterMs: 0, provisionAfterMs: 0 })
  for (const companyName of ['Alpine', 'Bakery', 'Cinema', 'Dental', HOSTILE]) {
    const id = await desk.addCustomer({ companyName, country: 'DE' })
    elsewhere.set(id, await orderElsewhere(anneke, id, { friendlyName: companyName }))
  }
  await syncCustomers(desk.system)
  await enrollCustomers(desk.system)
})
afterAll(() => desk.close())
beforeEach(async () => {
  await desk.sandbox.control('faults', undefined, 'DELETE')
})

const { id, source, customerName, orderIds, firstTitle, lineCount, currency, drift, revision } = orderEntries
const SHOWN = { id, source, customerName, orderIds, firstTitle, lineCount, currency, drift, revision }
const entriesOf = (customerIds: string[]) =>
  desk.system.db.select(SHOWN).from(orderEntries).where(inArray(orderEntries.customerId, customerIds))

/** Partner Center as it answers, until so many customers were asked for: then the process stands still, for ever. */
function standingStillAfter(answers: number) {
  const { orders, subscriptions } = desk.system.partnerCenterAt('importing')
  const { promise: stands, resolve } = Promise.withResolvers<void>()
  let asked = 0
  const reads: CustomerReads = {
    subscriptions,
    orders: {
      listReadable(customerId) {
        asked += 1
        if (asked <= answers) return orders.listReadable(customerId)
        if (asked === answers + AT_ONCE) resolve()
        return new Promise(() => undefined)
      },
    },
  }
  return { reads, stands }
}

it('goes on where it was killed: every order is there once, and its progress was on screen all along', async () => {
  expect(await getImportProgress(anneke)).toMatchObject({ state: 'running', isFirst: true, customers: { done: 0 } })
  const { reads, stands } = standingStillAfter(3)
  void importOrders(desk.system, reads)
  await stands
  const halfWay = await getImportProgress(anneke)
  expect(halfWay.customers.done).toBe(3)
  expect(halfWay.minutesLeft).toBeGreaterThan(0)
  await importOrders(desk.system)
  const { customers, state, orders } = await getImportProgress(anneke)
  expect([state, customers.done]).toEqual(['done', customers.total])
  const entries = await entriesOf([...elsewhere.keys()])
  expect(entries.map(({ orderIds }) => orderIds)).toHaveLength(elsewhere.size)
  expect(new Set(entries.flatMap(({ orderIds }) => orderIds))).toEqual(new Set(elsewhere.values()))
  expect(await desk.system.db.$count(partnerOrders)).toBe(orders)
  await startImport(anneke)
  await importOrders(desk.system)
  expect(await entriesOf([...elsewhere.keys()])).toEqual(entries)
})

it('marks what was placed elsewhere, with its titles and whatever the customer is called', async () => {
  const [id = ''] = [...elsewhere.keys()].slice(-1)
  const [entry] = await entriesOf([id])
  expect(entry).toMatchObject({ source: 'elsewhere', customerName: HOSTILE, lineCount: 1, currency: 'EUR' })
  expect(entry?.firstTitle).toContain('Business Basic')
  const [line] = await desk.system.db.select().from(partnerOrderLines).where(eq(partnerOrderLines.customerId, id))
  expect(line).toMatchObject({ friendlyName: HOSTILE, quantity: 4, termDuration: 'P1Y', billingCycle: 'monthly' })
})

it('does not take an order that was placed here for one placed elsewhere', async () => {
  const { customerId, submissionId } = await pressOrder(desk, anneke)
  await enrollCustomers(desk.system)
  await importOrders(desk.system)
  expect(await desk.system.db.$count(partnerOrders, eq(partnerOrders.customerId, customerId))).toBe(1)
  expect(await entriesOf([customerId])).toMatchObject([{ id: submissionId, source: 'here', drift: [] }])
})

it('names a customer that could not be read, and why; tried again, it is there', async () => {
  const [id = ''] = elsewhere.keys()
  const fault = { path: `/v1/customers/${id}/orders`, status: 403, body: { code: 3000 }, times: 9 }
  await desk.sandbox.control('faults', fault)
  await startImport(anneke)
  await importOrders(desk.system)
  expect(await getImportProgress(anneke)).toMatchObject({ state: 'done', failed: 1 })
  expect(await listFailedReads(anneke)).toMatchObject([
    { customerId: id, customerName: 'Alpine', failure: { microsoftCode: '3000' } },
  ])
  await desk.sandbox.control('faults', undefined, 'DELETE')
  await retryReads(anneke, { customerId: id })
  await importOrders(desk.system)
  expect(await listFailedReads(anneke)).toEqual([])
})

it('reads the others of a customer when one order makes no sense, and keeps what was known of that one', async () => {
  const [id = '', orderId] = [...elsewhere][1] ?? []
  const other = await orderElsewhere(anneke, id)
  const set = { 'items.0.lineItems': 'none', 'items.1.creationDate': null }
  await desk.sandbox.control('faults', { path: `/v1/customers/${id}/orders`, kind: 'rewrite', set, times: 1 })
  await startImport(anneke)
  await importOrders(desk.system)
  expect(await listFailedReads(anneke)).toMatchObject([
    { customerId: id, failure: null, unreadable: [expect.any(String)] },
  ])
  const found = await entriesOf([id])
  expect(new Set(found.flatMap(({ orderIds }) => orderIds))).toEqual(new Set([orderId, other]))
})

it('is for administrators to begin', async () => {
  await expect(startImport(await desk.as('sana'))).rejects.toMatchObject({ code: 'notAllowedToAdminister' })
})
