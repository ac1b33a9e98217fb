import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { orderDrifts, partnerOrderLines, partnerOrders, partnerSubscriptions } from '@/lib/db/schema/history'
import { closeChangeHub } from '@/lib/services/changes/change-hub'
import { openChangeStream } from '@/lib/services/changes/open-change-stream'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { readEvents } from '@/lib/testing/read-events'
import { findElsewhereOrder } from './elsewhere/find-elsewhere-order'
import { getOrderFacts } from './facts/get-order-facts'
import { readSubscription } from './facts/read-subscription'
import { getOrderRecord } from './get-order-record'
import { addNote } from './notes/add-note'
import { changeNote } from './notes/change-note'
import { listNotes } from './notes/list-notes'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await closeChangeHub()
  await desk.close()
})

it('a note is read by everyone, written by who only reads too, and told to open pages at once', async () => {
  const [sana, reader] = await Promise.all([desk.as('sana'), desk.as('tomas')])
  const { submissionId: entryId } = await pressOrder(desk, sana)
  const events = readEvents(await openChangeStream(sana, {}))
  await addNote(reader, { entryId, text: 'PO is on its way 📄\u202E' })
  const change = await events.until(({ noun }) => noun === 'note')
  expect(change.id).toBe(entryId)
  await events.close()
  expect(await listNotes(sana, entryId)).toMatchObject([
    { by: { id: reader.actor.personId }, text: 'PO is on its way 📄\u202E', editedAt: null },
  ])
})

it('one changes and takes away one’s own notes, and nobody else’s', async () => {
  const [sana, anneke] = await Promise.all([desk.as('sana'), desk.as('anneke')])
  const { submissionId: entryId } = await pressOrder(desk, sana)
  await addNote(sana, { entryId, text: 'Call them' })
  const [note] = await listNotes(anneke, entryId)
  const noteId = note?.id ?? 0
  await expect(changeNote(anneke, { noteId, text: 'No' })).rejects.toMatchObject({ code: 'notFound' })
  await changeNote(sana, { noteId, text: 'Called them' })
  expect(await listNotes(anneke, entryId)).toMatchObject([{ text: 'Called them', editedAt: expect.any(String) }])
  await changeNote(sana, { noteId, text: null })
  expect(await listNotes(anneke, entryId)).toEqual([])
  await expect(changeNote(sana, { noteId, text: 'Back' })).rejects.toMatchObject({ code: 'notFound' })
  const nobody = '00000000-0000-4000-8000-000000000000'
  await expect(addNote(sana, { entryId: nobody, text: 'x' })).rejects.toMatchObject({ code: 'notFound' })
})

it('an order placed elsewhere is shown with its lines, its subscription, and in what it differs', async () => {
  const reader = await desk.as('tomas')
  const customerId = await desk.addCustomer({ companyName: '<b>=Elsewhere</b> 株式会社' })
  const [orderId, subscriptionId] = ['elsewhere0001', '44444444-0000-4000-8000-000000000004']
  const at = new Date('2026-11-20T13:03:00.000Z')
  const { db } = reader
  const cycle = { termDuration: 'P1Y', billingCycle: 'monthly' }
  await db.insert(partnerOrders).values({
    ...{ customerId, id: orderId, orderStatus: 'completed', status: 'active', billingCycle: 'monthly' },
    ...{ currency: 'EUR', total: '1116.00', creationDate: at },
  })
  await db.insert(partnerOrderLines).values({
    ...{ customerId, orderId, lineItemNumber: 0, offerId: 'CFQ7TTC0LH0Z:0001:X', productId: 'CFQ7TTC0LH0Z', ...cycle },
    ...{ title: 'Premium', friendlyName: '', quantity: 5, subscriptionId, promotionId: '39NFJQT1PFPK' },
  })
  await db.insert(partnerSubscriptions).values({
    ...{
      customerId,
      id: subscriptionId,
      orderId,
      offerName: 'Premium',
      friendlyName: '',
      quantity: 4,
      status: 'active',
    },
    ...{ ...cycle, cancellationAllowedUntilDate: at, refundable: [{ quantity: 2, until: at.toISOString() }] },
  })
  const drift = { customerId, orderId, lineItemNumber: 0, kind: 'quantity', ordered: '5', found: '4' } as const
  await db.insert(orderDrifts).values(drift)
  await db.execute(sql`select refresh_elsewhere_entries(array[${customerId}]::uuid[])`)
  const { rows } = await db.execute<{ id: string }>(
    sql`select elsewhere_entry_id(${customerId}::uuid, ${orderId}) as id`,
  )
  const order = await findElsewhereOrder(reader, rows[0]?.id ?? '')
  expect(order).toMatchObject({
    ...{ orderId, orderStatus: 'completed', total: { currency: 'EUR', amount: '1116.00' } },
    customer: { id: customerId, name: '<b>=Elsewhere</b> 株式会社' },
    lines: [{ title: 'Premium', quantity: 5, subscriptionId, promotionId: '39NFJQT1PFPK' }],
  })
  const facts = await getOrderFacts(reader, { customerId, orderIds: [orderId], subscriptionIds: [subscriptionId] })
  expect(facts).toMatchObject({
    subscriptions: [{ quantity: 4, cancellableUntil: at.toISOString(), refundable: [{ quantity: 2 }] }],
    drifts: [{ kind: 'quantity', ordered: '5', found: '4' }],
  })
})

it('the raw record is what Partner Center has now, and so is a subscription that is too new to be known', async () => {
  const reader = await desk.as('tomas')
  const order = await pressOrder(desk, await desk.as('sana'))
  await desk.sandbox.control('clock', { jumpMs: 3_600_000 })
  await expect.poll(() => order.look().then(order.stages)).toEqual(['active'])
  const { orders } = await order.view()
  const subscriptionId = orders[0]?.lines[0]?.subscriptionId ?? ''
  const record = await getOrderRecord(reader, order.submissionId)
  expect(record).toMatchObject([{ id: orders[0]?.id, lineItems: [{ subscriptionId }] }])
  const read = await readSubscription(reader, { customerId: order.customerId, subscriptionId })
  expect(read).toMatchObject({ id: subscriptionId, cancellableUntil: expect.any(String), quantity: expect.any(Number) })
  await expect(getOrderRecord(reader, '00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({
    code: 'notFound',
  })
})
