import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderDrifts, orderEntries } from '@/lib/db/schema/history'
import { customerReads } from '@/lib/db/schema/import'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { syncCustomers } from '@/lib/services/customers/sync-customers'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { orderElsewhere } from '@/lib/testing/order-elsewhere'
import { pressOrder } from '@/lib/testing/press-order'
import { enrollCustomers } from './enroll-customers'
import { importOrders } from './import-orders'
import { readAuditRecords } from './news/read-audit-records'
import { receiveWebhook } from './news/receive-webhook'
import { registerWebhook } from './news/register-webhook'

let desk: Desk
let anneke: ActorContext
let alpine: string
let bakery: string

beforeAll(async () => {
  desk = await openDesk({ customers: 3 })
  anneke = await desk.as('anneke')
  await desk.sandbox.control('clock', { listedAfterMs: 0, provisionAfterMs: 0 })
  alpine = await desk.addCustomer({ companyName: 'Alpine', country: 'DE' })
  bakery = await desk.addCustomer({ companyName: 'Bakery', country: 'DE' })
  await syncCustomers(desk.system)
  await enrollCustomers(desk.system)
  await importOrders(desk.system)
  await readAuditRecords(desk.system)
  await forget()
})
afterAll(() => desk.close())

/** As if everything had been read, and nothing had happened for an hour. */
async function forget() {
  const anHourAgo = new Date(Date.now() - 3600_000)
  await desk.system.db.update(customerReads).set({ requestedAt: null, againAt: null, readAt: anHourAgo })
}
async function due() {
  const rows = await desk.system.db.select().from(customerReads)
  return rows.flatMap((row) => (row.requestedAt ? [row.customerId] : []))
}
const entriesOf = (customerId: string) =>
  desk.system.db
    .select({ source: orderEntries.source, drift: orderEntries.drift, facets: orderEntries.facets })
    .from(orderEntries)
    .where(eq(orderEntries.customerId, customerId))

describe('what changes in Partner Center', () => {
  it('has exactly that customer read again, at once and when the lists have caught up, and no third time', async () => {
    await orderElsewhere(anneke, alpine)
    await readAuditRecords(desk.system)
    expect(await due()).toEqual([alpine])
    await importOrders(desk.system)
    expect(await entriesOf(alpine)).toMatchObject([{ source: 'elsewhere' }])
    const [read] = await desk.system.db.select().from(customerReads).where(eq(customerReads.customerId, alpine))
    expect(read?.nextTryAt).toEqual(read?.againAt)
    await readAuditRecords(desk.system)
    const [later] = await desk.system.db.select().from(customerReads).where(eq(customerReads.customerId, alpine))
    expect(later).toEqual(read)
  })

  it('is believed only when Partner Center signed it: a forged event changes nothing', async () => {
    await forget()
    const ResourceUri = `https://api.partnercenter.microsoft.com/webhooks/v1/customers/${bakery}/subscriptions/1`
    const event = { EventName: 'subscription-updated', ResourceUri, ResourceChangeUtcDate: new Date().toISOString() }
    const call = { headers: new Headers(), body: new TextEncoder().encode(JSON.stringify(event)) }
    expect(await receiveWebhook(desk.system, call)).toBe(false)
    expect(await due()).toEqual([])
    expect(await receiveWebhook(desk.system, call, async () => true)).toBe(true)
    expect(await due()).toEqual([bakery])
  })

  it('is told to this desk where it can be reached, registered once', async () => {
    const { webhooks } = desk.system.partnerCenter
    await registerWebhook(desk.system, 'https://orders.example.com')
    await registerWebhook(desk.system, 'https://orders.example.com')
    const { webhookUrl, webhookEvents } = await webhooks.registration()
    expect(webhookUrl).toBe('https://orders.example.com/api/webhooks/partner-center')
    expect(webhookEvents).toContain('subscription-updated')
  })
})

it('shows that seats were changed in Partner Center, until they are what was ordered again', async () => {
  const { customerId, look } = await pressOrder(desk, anneke)
  await look()
  const { subscriptions } = anneke.partnerCenter
  const setSeats = async (quantity: number) => {
    const [own] = await subscriptions.list(CustomerId.parse(customerId))
    if (!own) throw new Error('the order led to no subscription')
    const id = SubscriptionId.parse(own.id)
    const fresh = await subscriptions.get(CustomerId.parse(customerId), id)
    await subscriptions.update(CustomerId.parse(customerId), fresh, { quantity }, { requestId: crypto.randomUUID() })
    await readAuditRecords(desk.system)
    await importOrders(desk.system)
  }
  await enrollCustomers(desk.system)
  await importOrders(desk.system)
  expect(await entriesOf(customerId)).toMatchObject([{ source: 'here', drift: [] }])
  await forget()
  await setSeats(14)
  const [entry] = await entriesOf(customerId)
  expect(entry).toMatchObject({ drift: ['quantity'], facets: expect.arrayContaining(['drift:yes']) })
  expect(await desk.system.db.select().from(orderDrifts)).toMatchObject([{ ordered: '10', found: '14' }])
  await forget()
  await setSeats(10)
  expect((await entriesOf(customerId))[0]).toMatchObject({ drift: [] })
})
