import { expect, test } from 'vitest'
import type { z } from 'zod'
import { openPartner, type Reply } from '../partner-center/testing/partner.ts'
import { BASIC, item } from '../partner-center/testing/purchases.ts'
import { collection, list, model, seekCollection, text } from './testing/clr.ts'
import { dotnetCall } from './testing/dotnet-client.ts'
import * as models from './testing/dotnet-models.ts'
import * as written from './testing/newtonsoft.ts'

/**
 * The .NET SDK as it writes and reads: paths of Configuration/PartnerSdkConfiguration.json, bodies as Newtonsoft prints
 * the types of PartnerSdk.Models, any status below 300 a success.
 */
async function open() {
  const partner = await openPartner()
  const owner = partner.customer({ country: 'DE', resellers: ['517285', '4847383'] })
  const sdk = async (method: string, path: string, answer?: z.ZodType, call: Parameters<typeof dotnetCall>[3] = {}) => {
    const reply = await dotnetCall(partner, method, path, { as: 'anneke', ...call })
    expect([reply.status, reply.body?.code]).toEqual([expect.toBeOneOf([200, 201, 202, 204]), undefined])
    if (answer !== undefined) answer.parse(reply.body)
    return reply
  }
  return { partner, owner, sdk, root: `customers/${owner.id}` }
}

const basic = (changes: object = {}) => ({
  CatalogItemId: item(BASIC, 'DE'),
  Quantity: 5,
  BillingCycle: 'monthly',
  TermDuration: 'P1Y',
  ...changes,
})

type Opened = Awaited<ReturnType<typeof open>>

async function buy({
  partner,
  sdk,
  root,
}: Opened): Promise<{ orderId: string; subscriptionId: string; bought: Reply }> {
  const cart = await sdk('POST', `${root}/carts`, models.cart, { body: written.cart([basic()]) })
  const bought = await sdk('POST', `${root}/carts/${cart.body.id}/checkout`, models.checkoutResult, { body: 'success' })
  partner.pass(60_000)
  const orderId = bought.body.orders[0]?.id ?? ''
  const { body } = await sdk('GET', `${root}/subscriptions?order_id=${orderId}`, models.collections.subscriptions)
  return { orderId, subscriptionId: body.items[0]?.id ?? '', bought }
}

test('a cart is created with defaults and nulls, written back as it was read, and checked out with "success"', async () => {
  const { sdk, root } = await open()
  const participants = [
    { Key: 'transaction_reseller', Value: '517285' },
    { Key: 'additional_transaction_reseller', Value: '4847383' },
  ]
  const body = written.cart([basic({ Participants: participants }), basic({ Id: 1, Quantity: 2 })])
  const made = await sdk('POST', `${root}/carts`, models.cart, { body })
  const address = `${root}/carts/${made.body.id}`
  const read = await sdk('GET', address, models.cart)
  // The attestation is not echoed: callers set it again (ch. 6.7).
  const change = { ...Object(written.writtenBack(read.body)), PartnerOnRecordAttestationAccepted: true }
  await sdk('PUT', address, models.cart, { body: change })
  const bought = await sdk('POST', `${address}/checkout`, models.checkoutResult, {
    body: 'success',
    headers: { 'x-ms-customeruser-upn': 'ada@example.com' },
  })
  expect(bought.body.orders.flatMap(({ lineItems }) => lineItems.map(({ quantity }) => quantity))).toEqual([5, 2])
})

test('an order is created with "unknown" where nothing was set, listed, read with its price, and provisioned', async () => {
  const { partner, sdk, owner, root } = await open()
  const line = { OfferId: item(BASIC, 'DE'), Quantity: 3, TermDuration: 'P1Y' }
  const body = written.order({ ReferenceCustomerId: owner.id, BillingCycle: 'monthly' }, [line])
  const made = await sdk('POST', `${root}/orders`, models.order, { body })
  partner.pass(60_000)
  await sdk('GET', `${root}/orders`, models.collections.orders)
  await sdk('GET', `${root}/orders?include_price=True`, models.collections.orders)
  const listed = await sdk('GET', `${root}/orders?billingType=Monthly&include_price=False`, models.collections.orders)
  expect(listed.body.items).toHaveLength(1)
  const read = await sdk('GET', `${root}/orders/${made.body.id}?include_price=True`, models.order)
  expect(read.body.totalPrice).toBeGreaterThan(0)
  await sdk('GET', `${root}/orders/${made.body.id}/provisioningstatus`, collection(models.lineProvisioning))
})

test('an order that was read is written back as cancelled', async () => {
  const { partner, sdk, root } = await open()
  const software = { OfferId: item('DG7GMGF0FKZV:0003', 'DE', 'P3Y'), Quantity: 1 }
  const body = written.order({ BillingCycle: 'one_time' }, [software])
  const { body: made } = await sdk('POST', `${root}/orders`, models.order, { body })
  partner.pass(60_000)
  const { body: read } = await sdk('GET', `${root}/orders/${made.id}`, models.order)
  const change = { ...Object(written.writtenBack(read)), Status: 'cancelled' }
  const cancelled = await sdk('PATCH', `${root}/orders/${made.id}`, models.order, { body: change })
  expect(cancelled.body.status).toBe('cancelled')
})

test('a subscription that was read is written back with more seats, then with auto-renewal off', async () => {
  const opened = await open()
  const { sdk, root } = opened
  const { subscriptionId } = await buy(opened)
  const address = `${root}/subscriptions/${subscriptionId}`
  const { body: read } = await sdk('GET', address, models.subscription)
  const more = { ...Object(written.writtenBack(read)), Quantity: 7, SuspensionReasons: null, RefundOptions: null }
  const changed = await sdk('PATCH', address, models.subscription, { body: more })
  expect(changed.body.quantity).toBe(7)
  const { body: again } = await sdk('GET', address, models.subscription)
  const off = { ...Object(written.writtenBack(again)), AutoRenewEnabled: false, RenewalTermDuration: null }
  expect((await sdk('PATCH', address, models.subscription, { body: off })).body.autoRenewEnabled).toBe(false)
})

test('a subscription tells of its provisioning, support contact, add-ons and ways up', async () => {
  const opened = await open()
  const { sdk, root } = opened
  const { subscriptionId } = await buy(opened)
  const address = `${root}/subscriptions/${subscriptionId}`
  await sdk('GET', `${address}/provisioningstatus`, models.subscriptionProvisioning)
  const contact = model({ supportTenantId: text, supportMpnId: text, name: text.nullish() })
  const { body: support } = await sdk('GET', `${address}/supportcontact`, contact)
  await sdk('PUT', `${address}/supportcontact`, contact, { body: written.writtenBack(support) })
  await sdk('GET', `${address}/addons`, models.collections.subscriptions)
  await sdk('GET', `${address}/upgrades`, collection(models.upgrade))
  await sdk('GET', `${address}/conversions`, collection(models.conversion))
  await sdk('GET', `${address}/transitions`, collection(models.transition))
  await sdk('GET', `${root}/subscriptions?mpn_id=517285`, models.collections.subscriptions)
  for (const path of ['transitioneligibilities', 'transitioneligibilities?eligibilityType=immediate']) {
    const { body } = await sdk('GET', `${address}/${path}`, collection(models.transitionEligibility))
    expect(body.items.length).toBeGreaterThan(0)
  }
})

test('a transition is asked for with the nulls of a new one, and read by its operation', async () => {
  const opened = await open()
  const { sdk, root } = opened
  const { subscriptionId } = await buy(opened)
  const address = `${root}/subscriptions/${subscriptionId}`
  const { body } = await sdk('GET', `${address}/transitioneligibilities`, collection(models.transitionEligibility))
  const target = body.items.find(({ eligibilities }) => eligibilities.some(({ isEligible }) => isEligible))
  const transition = {
    ...{ OperationId: null, FromCatalogItemId: null, FromSubscriptionId: subscriptionId },
    ...{ ToCatalogItemId: Object(target).catalogItemId, ToSubscriptionId: null, Quantity: 5 },
    ...{ TermDuration: 'P1Y', BillingCycle: 'Monthly', TransitionType: 'transition_only', PromotionId: null },
    ...{ Events: null, Attributes: { ObjectType: 'Transition' } },
  }
  const made = await sdk('POST', `${address}/transitions`, models.transition, { body: transition })
  const found = await sdk(
    'GET',
    `${address}/transitions?operationId=${made.body.operationId}`,
    collection(models.transition),
  )
  expect(found.body.items).toHaveLength(1)
})

test('a customer is created, given the agreement, read, and let go', async () => {
  const { sdk } = await open()
  const home = { Country: 'US', City: 'Redmond', State: 'WA', AddressLine1: '1 Main St', PostalCode: '98052' }
  const names = { FirstName: 'Ada', LastName: 'Berg', PhoneNumber: '4255550100' }
  const body = written.customer({ domain: 'wingtip41.onmicrosoft.com', address: { ...home, ...names } })
  const { body: made } = await sdk('POST', 'customers', models.customer, { body })
  const { body: metadata } = await sdk(
    'GET',
    'agreements?agreementType=MicrosoftCustomerAgreement',
    collection(models.agreementMetaData),
  )
  const agreement = {
    ...{ UserId: null, TemplateId: Object(metadata.items[0]).templateId, DateAgreed: '2026-11-17T00:00:00Z' },
    PrimaryContact: { FirstName: 'Ada', LastName: 'Berg', Email: 'ada@example.com', PhoneNumber: null },
    ...{ Type: 'MicrosoftCustomerAgreement', AgreementLink: null },
  }
  await sdk('POST', `customers/${made.id}/agreements`, models.agreement, { body: agreement })
  await sdk('GET', `customers/${made.id}/agreements`, collection(models.agreement))
  const { body: read } = await sdk('GET', `customers/${made.id}`, models.customer)
  expect(read.companyProfile.companyName).toBe('Wingtip Toys')
  const { body: profile } = await sdk('GET', `customers/${made.id}/profiles/billing`, models.customerBillingProfile)
  const changed = { ...Object(written.writtenBack(profile)), CompanyName: 'Wingtip' }
  await sdk('PUT', `customers/${made.id}/profiles/billing`, models.customerBillingProfile, { body: changed })
  const ended = { ...Object(written.writtenBack(read)), RelationshipToPartner: 'none' }
  const { body: gone } = await sdk('PATCH', `customers/${made.id}`, undefined, { body: ended })
  expect(gone).toMatchObject({ RelationshipToPartner: 'none' })
})

test('a qualification is asked for with its members in camel case and answered as lists without an envelope', async () => {
  const { sdk, root } = await open()
  const body = { qualification: 'education', educationSegment: 'K12', website: 'school.example.com' }
  await sdk('POST', `${root}/qualifications`, models.qualification, { body })
  await sdk('GET', `${root}/qualifications`, list(models.qualification))
})

test('customers are searched and walked through with the token of the collection', async () => {
  const { sdk } = await open()
  const page = seekCollection(models.customer)
  const filter = '%7B%22Field%22%3A%22CompanyName%22%2C%22Value%22%3A%22a%22%2C%22Operator%22%3A%22starts_with%22%7D'
  await sdk('GET', `customers?size=0&filter=${filter}`, page)
  const first = await sdk('GET', 'customers?size=10', page)
  const next = first.body.links.next
  const headers = Object.fromEntries(next?.headers.map(({ key, value }) => [key, value]) ?? [])
  const second = await sdk('GET', next?.uri ?? '', page, { headers })
  const token = { 'MS-ContinuationToken': Object(second.body).continuationToken }
  const ids = ({ body }: Reply) => body.items.map(({ id }) => id)
  for (const step of ['Next', 'Previous', 'First', 'Last']) {
    const there = await sdk('GET', `customers?seekOperation=${step}`, page, { headers: token })
    if (step === 'Previous' || step === 'First') expect(ids(there)).toEqual(ids(first))
  }
})

test('records of what was done are asked for by .NET dates and an unescaped filter', async () => {
  const opened = await open()
  await buy(opened)
  const filter = JSON.stringify({ Field: 'ResourceType', Value: 'Order', Operator: 'equals' }).replaceAll('"', '%22')
  const dates = 'startDate=11/01/2026%2000:00:00&endDate=11/18/2026%2000:00:00'
  const found = await opened.sdk(
    'GET',
    `auditrecords?${dates}&size=50&filter=${filter}`,
    seekCollection(models.auditRecord),
  )
  expect(found.body.items.length).toBeGreaterThan(0)
})
