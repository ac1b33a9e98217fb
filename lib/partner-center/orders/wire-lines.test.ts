import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { CartId, CustomerId, OrderId, SubscriptionId } from '@/lib/domain/wire/ids'
import { Order } from '@/lib/domain/wire/orders/order'
import { openScriptedPartner } from '@/lib/testing/scripted-partner'

/** What leaves for Partner Center about carts and orders, to the letter. */
const { server, client } = await openScriptedPartner()
afterAll(() => server.stop())

const GUID = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const id = CustomerId.parse(GUID)
const orderId = OrderId.parse('5cf72f146967')
const cartId = CartId.parse(GUID)
const options = { requestId: randomUUID() }
const all = `/v1/customers/${GUID}/orders`
const one = `${all}/5cf72f146967`
const line = { id: 0, catalogItemId: 'P:S:A', quantity: 3, billingCycle: 'monthly', termDuration: 'P1Y' } as const
const cart = { lineItems: [line], partnerOnRecordAttestationAccepted: true }
const order = { lineItems: [{ lineItemNumber: 0, offerId: 'P:S:A', quantity: 1, partnerIdOnRecord: '4847383' }] }
const addOn = { lineItemNumber: 0, offerId: 'X', quantity: 2, parentSubscriptionId: SubscriptionId.parse(GUID) }
const legacy = Order.parse({
  id: '5cf72f146967',
  lineItems: [{ lineItemNumber: 0, offerId: 'X', quantity: 2, subscriptionId: GUID, transactionType: 'new' }],
  attributes: { etag: 'abc', objectType: 'Order' },
})

test.each<[wire: string, call: () => Promise<unknown>, body?: unknown]>([
  [
    `POST /v1/customers/${GUID}/carts`,
    () => client.carts.create(id, cart, options),
    { PartnerOnRecordAttestationAccepted: true, lineItems: [line] },
  ],
  [`GET /v1/customers/${GUID}/carts/${GUID}`, () => client.carts.get(id, cartId)],
  [
    `PUT /v1/customers/${GUID}/carts/${GUID}`,
    () => client.carts.update(id, cartId, cart, options),
    { PartnerOnRecordAttestationAccepted: true, id: GUID, lineItems: [line] },
  ],
  [`POST /v1/customers/${GUID}/carts/${GUID}/checkout`, () => client.carts.checkout(id, cartId, options)],
  [
    `POST ${all}`,
    () => client.orders.create(id, { ...order, partnerOnRecordAttestationAccepted: true }, options),
    {
      PartnerOnRecordAttestationAccepted: true,
      lineItems: [{ lineItemNumber: 0, offerId: 'P:S:A', quantity: 1, PartnerIdOnRecord: '4847383' }],
    },
  ],
  [`GET ${all}?include_price=true`, () => client.orders.list(id)],
  [`GET ${all}?billingType=one_time`, () => client.orders.list(id, { billingType: 'one_time', withPrice: false })],
  [`GET ${one}?include_price=true`, () => client.orders.get(id, orderId)],
  [`GET ${one}`, () => client.orders.get(id, orderId, { withPrice: false })],
  [`PATCH ${one}`, () => client.orders.cancel(id, orderId, {}, options), { id: '5cf72f146967', status: 'cancelled' }],
  [
    `PATCH ${one}`,
    () => client.orders.cancel(id, orderId, { lineItems: [{ lineItemNumber: 0, offerId: 'P:S:A' }] }, options),
    { id: '5cf72f146967', status: 'cancelled', lineItems: [{ lineItemNumber: 0, offerId: 'P:S:A' }] },
  ],
  [
    `PATCH ${one}`,
    () => client.orders.addOn(id, legacy, [addOn], options),
    { referenceCustomerId: GUID, lineItems: [addOn], attributes: { etag: 'abc', objectType: 'Order' } },
  ],
  [
    `PATCH ${one}`,
    () => client.orders.changeBillingCycle(id, legacy, 'annual', options),
    {
      referenceCustomerId: GUID,
      billingCycle: 'annual',
      lineItems: [{ lineItemNumber: 0, offerId: 'X', quantity: 2, subscriptionId: GUID }],
      attributes: { etag: 'abc', objectType: 'Order' },
    },
  ],
  [`GET ${one}/provisioningstatus`, () => client.orders.provisioningStatus(id, orderId)],
  [`GET ${one}/lineitems/0/activationlinks`, () => client.activationLinks.ofLine(id, orderId, 0)],
  [`GET ${one}/activationlinks`, () => client.activationLinks.ofOrder(id, orderId)],
  [
    `GET /v1/customers/${GUID}/subscriptions/${GUID}/activationlinks`,
    () => client.activationLinks.ofSubscription(id, SubscriptionId.parse(GUID)),
  ],
  [`GET ${one}/attachments`, () => client.orderAttachments.list(id, orderId)],
  [`GET ${one}/attachment/ed64`, () => client.orderAttachments.download(id, orderId, 'ed64')],
])('%s', async (wire, call, body) => {
  server.answerWith({ status: 404, text: '' })
  await expect(call()).rejects.toMatchObject({ status: 404 })
  const [sent] = server.received
  expect(`${sent?.method} ${sent?.path}`).toBe(wire)
  expect(sent?.body ? JSON.parse(sent.body) : undefined).toEqual(body)
})

describe('a purchase order', () => {
  const details = { isPartofTender: true, customerPrice: '156.87', currency: 'CAD', fxRate: '1.2' }
  const purchaseOrder = {
    details,
    purchaseOrderFiles: [new File(['one'], 'PO 1.pdf'), new File(['two'], 'PO 2.pdf')],
    tenderFiles: [new File(['three'], 'Tender.pdf')],
  }

  test('is uploaded as a form with its details and its files by name', async () => {
    server.answerWith({
      status: 201,
      json: { items: [{ attachmentId: 'ed64', fileName: 'PO 1.pdf', sizeInKB: 2051 }] },
    })
    const { data } = await client.orderAttachments.upload(id, orderId, purchaseOrder, options)
    expect(data).toEqual([{ attachmentId: 'ed64', fileName: 'PO 1.pdf', sizeInKB: '2051' }])
    const [sent] = server.received
    expect([sent?.method, sent?.path]).toEqual(['POST', `${one}/attachment`])
    expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    const form = await new Response(sent?.body, {
      headers: { 'content-type': `${sent?.headers['content-type']}` },
    }).formData()
    expect(JSON.parse(`${form.get('metadata')}`)).toEqual(details)
    const names = (part: string) => form.getAll(part).map((file) => file instanceof File && file.name)
    expect([names('pofiles'), names('tenderfiles')]).toEqual([['PO 1.pdf', 'PO 2.pdf'], ['Tender.pdf']])
  })

  test('without a readable price is not sent', async () => {
    server.answerWith()
    const wrong = { ...purchaseOrder, details: { ...details, customerPrice: '156,87' } }
    await expect(client.orderAttachments.upload(id, orderId, wrong, options)).rejects.toThrow()
    expect(server.received).toEqual([])
  })
})
