import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../../testing/partner.ts'
import { checkOut, item } from '../../testing/purchases.ts'

async function waitingOrder(partner: Partner): Promise<string> {
  const customer = partner.customer({ country: 'DE' })
  const line = { catalogItemId: item('DG7GMGF0D7FV:0001', 'DE', null), quantity: 1, billingCycle: 'one_time' }
  const { body } = await checkOut(partner, customer, [line])
  return `/v1/customers/${customer.id}/orders/${body.orders[0]?.id}`
}

function form(metadata: object | string, files: Record<string, string> = {}): FormData {
  const data = new FormData()
  data.append('metadata', typeof metadata === 'string' ? metadata : JSON.stringify(metadata))
  for (const [name, field] of Object.entries(files)) data.append(field, new Blob([name.repeat(300)]), name)
  return data
}

const price = { isPartofTender: false, customerPrice: '156.87', currency: 'CAD', fxRate: '1.2' }

it('releases an order that waits for its purchase order: looked at first, then provisioned', async () => {
  const partner = await openPartner()
  const path = await waitingOrder(partner)
  const files = { 'PO_Part1.pdf': 'pofiles', 'Tender.pdf': 'tenderfiles' }
  const uploaded = await partner.call('POST', `${path}/attachment`, { form: form(price, files) })
  expect([uploaded.status, uploaded.body.totalCount]).toEqual([201, 2])
  expect(uploaded.body.items.map((file) => file.attachmentType)).toEqual(['POAttachment', 'TenderAttachment'])
  const status = async () => (await partner.call('GET', path)).body.status
  expect(await status()).toBe('po_upload_complete')
  partner.pass(10_000)
  expect(await status()).toBe('pending')
  partner.pass(10_000)
  expect(await status()).toBe('completed')
  expect((await partner.call('GET', `${path}/attachments`)).body).toEqual(uploaded.body)
  const again = await partner.call('POST', `${path}/attachment`, { form: form(price, files) })
  expect(again).toMatchObject({ status: 400, body: { code: 900141 } })
})

it.each([
  ['no price', { currency: 'CAD' }, { 'po.pdf': 'pofiles' }, 900254],
  ['metadata that is no JSON', '{"tenderLink":https://', { 'po.pdf': 'pofiles' }, 900254],
  ['no document', price, {}, 900252],
  ['a tender without link or document', { ...price, isPartofTender: true }, { 'po.pdf': 'pofiles' }, 900253],
])('refuses %s', async (_what, metadata, files, code) => {
  const partner = await openPartner()
  const path = await waitingOrder(partner)
  const reply = await partner.call('POST', `${path}/attachment`, { form: form(metadata, files) })
  expect(reply).toMatchObject({ status: 400, body: { code } })
  expect((await partner.call('GET', path)).body.status).toBe('pending_po_upload')
})

it('refuses a body that is no form', async () => {
  const partner = await openPartner()
  const reply = await partner.call('POST', `${await waitingOrder(partner)}/attachment`, { body: price })
  expect(reply).toMatchObject({ status: 400, body: { code: 2000 } })
})
