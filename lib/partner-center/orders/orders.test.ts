import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

let partner: TestPartner
let anneke: PartnerCenter
let customerId: CustomerId
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
  customerId = await partner.addCustomer({ country: 'DE' })
  await partner.sandbox.control('clock', { provisionAfterMs: 0, listedAfterMs: 0 })
})
afterAll(() => partner.stop())

const intent = () => ({ requestId: randomUUID() })

/** Something of a product, as the catalogue has it today. */
async function itemOf(productId: string) {
  const [sku] = await anneke.skus.listForCustomer(customerId, productId)
  const [availability] = await anneke.availabilities.listForCustomer(customerId, productId, sku?.id ?? '')
  return availability?.catalogItemId ?? ''
}

async function order(productId: string, billingCycle: 'monthly' | 'one_time', line: object = {}) {
  const offerId = await itemOf(productId)
  const lineItems = [{ lineItemNumber: 0, offerId, quantity: 1, ...line }]
  const body = { billingCycle, lineItems, partnerOnRecordAttestationAccepted: true }
  return (await anneke.orders.create(customerId, body, intent())).data
}

describe('orders', () => {
  test('are listed with and without prices, and by how they are billed', async () => {
    const { id } = await order('CFQ7TTC0LH18', 'monthly')
    expect(await anneke.orders.list(customerId)).toContainEqual(
      expect.objectContaining({ id, totalPrice: expect.any(String) }),
    )
    const bare = await anneke.orders.get(customerId, id, { withPrice: false })
    expect([bare.totalPrice, bare.lineItems[0]?.pricing]).toEqual([undefined, undefined])
    const billed = async (billingType: 'monthly' | 'triennial') =>
      (await anneke.orders.list(customerId, { billingType })).map((listed) => listed.id)
    expect([(await billed('monthly')).includes(id), (await billed('triennial')).includes(id)]).toEqual([true, false])
  })

  test('of new commerce cannot be cancelled as orders', async () => {
    const { id } = await order('CFQ7TTC0LH18', 'monthly')
    await expect(anneke.orders.cancel(customerId, id, {}, intent())).rejects.toMatchObject({
      status: 400,
      outcome: 'refused',
    })
  })

  test('of software are cancelled, and their lines are worth nothing then', async () => {
    const { id } = await order(await perpetual(), 'one_time')
    const { data } = await anneke.orders.cancel(customerId, id, {}, intent())
    expect(data).toMatchObject({ id, status: 'cancelled' })
    expect((await anneke.orders.get(customerId, id)).status).toBe('cancelled')
  })

  test('that wait for a purchase order get one', async () => {
    const [core] = (await anneke.products.list({ country: 'DE', targetView: 'Software' })).filter(({ title }) =>
      title.startsWith('SQL Server 2022 Standard Core'),
    )
    const { id } = await order(core?.id ?? '', 'one_time')
    await expect.poll(async () => (await anneke.orders.get(customerId, id)).status).toBe('pending_po_upload')
    const purchaseOrder = {
      details: { isPartofTender: false, customerPrice: '156.87', currency: 'EUR' },
      purchaseOrderFiles: [new File(['%PDF-1.7'], 'PO.pdf', { type: 'application/pdf' })],
    }
    const { data, status } = await anneke.orderAttachments.upload(customerId, id, purchaseOrder, intent())
    expect([status, data.map(({ fileName, attachmentType }) => [fileName, attachmentType])]).toEqual([
      201,
      [['PO.pdf', 'POAttachment']],
    ])
    expect((await anneke.orders.get(customerId, id)).status).not.toBe('pending_po_upload')
  })

  test('of the marketplace lead to where the customer sets them up', async () => {
    const { id } = await order('DZH318Z0BXWC', 'monthly', { termDuration: 'P1M' })
    const [link] = await anneke.activationLinks.ofLine(customerId, id, 0)
    expect(link).toMatchObject({ lineItemNumber: 0, link: { uri: expect.stringMatching(/^https?:/) } })
    expect(await anneke.activationLinks.ofOrder(customerId, id)).toEqual([link])
  })
})

async function perpetual(): Promise<string> {
  const products = await anneke.products.list({ country: 'DE', targetView: 'SoftwarePerpetual' })
  return products.find(({ title }) => !/Core/.test(title))?.id ?? ''
}
