import { expect, test } from 'vitest'
import { azurePlan } from '../contract/recipes/azure.ts'
import { openPartner, type Partner } from '../partner-center/testing/partner.ts'
import { checkOut, item } from '../partner-center/testing/purchases.ts'
import { collection, int, list, model, text } from './testing/clr.ts'
import { azureEntitlement } from './testing/dotnet-catalog-models.ts'
import { dotnetCall } from './testing/dotnet-client.ts'
import * as models from './testing/dotnet-models.ts'
import * as written from './testing/newtonsoft.ts'

/** Where the .NET SDK is least like other clients: forms, files, errors, null bodies and calls of other generations. */

/** A form as MultipartFormDataContent writes it when the caller sets the dispositions (UploadOrderAttachments.cs). */
function form(boundary: string): string {
  const metadata = { CustomerPrice: '156.87', FxRate: null, Currency: 'EUR', IsPartOfTender: false, TenderLink: null }
  return [
    `--${boundary}\r\nContent-Type: application/pdf\r\nContent-Disposition: form-data; name="POFiles"; filename="po.pdf"\r\n\r\n%PDF-1.7`,
    `--${boundary}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Disposition: form-data; name="metadata"\r\n\r\n${JSON.stringify(metadata)}`,
    `--${boundary}--\r\n`,
  ].join('\r\n')
}

test('a purchase order is attached as a form with a quoted boundary, listed, and read back byte by byte', async () => {
  const partner = await openPartner()
  const owner = partner.customer({ country: 'DE' })
  const line = { catalogItemId: item('DG7GMGF0D7FV:0001', 'DE', null), quantity: 1, billingCycle: 'one_time' }
  const { body } = await checkOut(partner, owner, [line])
  const order = `customers/${owner.id}/orders/${body.orders[0]?.id}`
  const boundary = '3f2504e0-4f89-11d3-9a0c-0305e82c3301'
  const authorization = await partner.bearer('anneke')
  const sent = await fetch(`${partner.url}/v1/${order}/attachment`, {
    method: 'POST',
    headers: { authorization, 'content-type': `multipart/form-data; boundary="${boundary}"` },
    body: form(boundary),
  })
  expect(sent.status).toBeLessThan(300)
  const attachment = model({ attachmentId: text, fileName: text, sizeInKB: int, attachmentType: text })
  collection(attachment).parse(JSON.parse((await sent.text()).replace(/^\uFEFF/, '')))
  const listed = await dotnetCall(partner, 'GET', `${order}/attachments`, { as: 'anneke' })
  collection(attachment).parse(listed.body)
  const address = `${partner.url}/v1/${order}/attachment/${listed.body.items[0]?.attachmentId}`
  const file = await fetch(address, { headers: { authorization, accept: 'application/json' } })
  expect(await file.text()).toBe('%PDF-1.7')
})

/** ApiFault.cs: what is no fault in this shape is shown to the caller as raw text. */
const fault = model({ code: text, description: text, data: list(text).nullish(), source: text.nullish() })

async function refusals(partner: Partner) {
  const { id } = partner.customer({ country: 'DE' })
  const ask = (method: string, path: string, body?: object) =>
    dotnetCall(partner, method, path, { as: 'anneke', ...(body && { body }) })
  return [
    await ask('GET', 'customers/00000000-0000-0000-0000-000000000000'),
    await ask('GET', `customers/${id}/carts/00000000-0000-0000-0000-000000000000`),
    await ask('POST', `customers/${id}/carts`, written.cart([])),
    await ask('POST', `customers/${id}/carts`, { ...written.cart([{ Quantity: 1 }]), LineItems: null }),
    await ask('GET', 'products?targetView=&country=DE'),
    await ask('GET', 'customers?size=10&filter=%7B'),
  ]
}

test('refusals are faults that the SDK reads', async () => {
  for (const { status, body } of await refusals(await openPartner())) {
    expect(status).toBeGreaterThanOrEqual(400)
    fault.parse(body)
  }
})

test('an Azure subscription of a plan is read and cancelled, and the overage of a customer is read', async () => {
  const partner = await openPartner()
  const { root, entitlementId, customer } = await azurePlan(partner)
  const ask = (method: string, path: string, body?: object) =>
    dotnetCall(partner, method, path, { as: 'anneke', ...(body && { body }) })
  azureEntitlement.parse((await ask('GET', `${root}/azureEntitlements/${entitlementId}`)).body)
  const body = { CancellationReason: 'CustomerCancellation' }
  const cancelled = await ask('POST', `${root}/azureEntitlements/${entitlementId}/cancel`, body)
  expect(cancelled.status).toBeLessThan(300)
  collection(model({})).parse((await ask('GET', `customers/${customer.id}/subscriptions/overage`)).body)
})

test('a customer of an integration sandbox is deleted, and the answer needs no content', async () => {
  const partner = await openPartner()
  partner.world.integrationSandbox = true
  const { id } = partner.customer({ country: 'DE' })
  expect((await dotnetCall(partner, 'DELETE', `customers/${id}`, { as: 'anneke' })).status).toBe(204)
  expect((await dotnetCall(partner, 'GET', `customers/${id}`, { as: 'anneke' })).status).toBe(404)
})

test('an add-on of an order of before new commerce is bought by a PATCH of its order with nothing but its line', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ country: 'US' })
  const offers = await dotnetCall(partner, 'GET', 'offers?country=US')
  const { id: offerId } = { id: '', ...offers.body.items.find((offer) => Object(offer).hasAddOns) }
  const addOns = await dotnetCall(partner, 'GET', `offers/${offerId}/addons?country=US&offset=0&size=5`)
  const base = { OfferId: offerId, Quantity: 5, FriendlyName: 'base' }
  const made = await dotnetCall(partner, 'POST', `customers/${id}/orders`, {
    body: written.order({ ReferenceCustomerId: id }, [base]),
  })
  models.order.parse(made.body)
  partner.pass(60_000)
  const address = `customers/${id}/orders/${made.body.id}`
  const { body: read } = await dotnetCall(partner, 'GET', address)
  const parent = read.lineItems[0]?.subscriptionId
  // UpdateOrderForAddonOfferPurchase.cs sends the add-on alone, as line 0.
  const addOn = { OfferId: addOns.body.items[0]?.id, Quantity: 2, FriendlyName: 'more', ParentSubscriptionId: parent }
  const body = written.order({ ReferenceCustomerId: id }, [addOn])
  const changed = await dotnetCall(partner, 'PATCH', address, { body })
  expect(changed.body.code).toBeUndefined()
  models.order.parse(changed.body)
  partner.pass(60_000)
  const subscriptions = await dotnetCall(partner, 'GET', `customers/${id}/subscriptions/${parent}/addons`)
  collection(models.subscription).parse(subscriptions.body)
  expect(subscriptions.body.items).toHaveLength(1)
  // What is in the order already is not bought again by writing it back.
  const { body: whole } = await dotnetCall(partner, 'GET', address)
  const again = { ...Object(written.writtenBack(whole)), BillingCycle: 'annual' }
  const annual = await dotnetCall(partner, 'PATCH', address, { body: again })
  expect(annual.body.lineItems).toHaveLength(2)
  expect(annual.body.billingCycle).toBe('annual')
})
