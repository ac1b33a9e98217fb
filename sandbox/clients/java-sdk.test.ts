import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { azurePlan } from '../contract/recipes/azure.ts'
import { type Caller, openPartner, type Partner, type Reply } from '../partner-center/testing/partner.ts'
import { BASIC, item } from '../partner-center/testing/purchases.ts'
import * as jackson from './testing/jackson.ts'

/**
 * The Java SDK as it writes and reads: `/v1/` in front of everything, also of links (network/PartnerServiceClient.java),
 * paths of resources/PartnerService.json, members without nulls in camel case, headers of the AutoRest runtime under it.
 */
type Call = { as?: Caller; body?: unknown; headers?: Record<string, string>; status?: number }

function java(partner: Partner) {
  return async (method: string, path: string, answer?: z.ZodType, call: Call = {}): Promise<Reply> => {
    const { headers, status, ...rest } = call
    const reply = await partner.call(method, `/v1/${path}`, {
      as: 'anneke',
      ...rest,
      headers: {
        ...{ Accept: 'application/json', 'MS-Contract-Version': 'v1', 'X-Locale': 'en-US' },
        ...{ 'MS-RequestId': randomUUID(), 'MS-CorrelationId': randomUUID(), 'MS-SdkVersion': '1.15.3' },
        ...{ 'MS-PartnerCenter-Client': 'Partner Center Java SDK', 'content-type': 'application/json; charset=utf-8' },
        ...{ 'User-Agent': 'Azure-SDK-For-Java/null OS:Linux/6.1 MacAddressHash:0 Java:11.0.2' },
        ...{
          'x-ms-client-request-id': randomUUID(),
          'x-ms-return-client-request-id': 'true',
          'accept-language': 'en-US',
        },
        ...headers,
      },
    })
    expect([reply.status, reply.body?.code]).toEqual([status ?? expect.toBeOneOf([200, 201, 202, 204]), undefined])
    if (answer !== undefined) answer.parse(reply.body)
    return reply
  }
}

async function open() {
  const partner = await openPartner()
  const owner = partner.customer({ country: 'DE', resellers: ['517285'] })
  // Carts and orders of this SDK have no member for the attestation (ch. 6.7).
  await partner.call('POST', '/_sandbox/wire', { body: { attestation: 'optional' } })
  return { partner, owner, sdk: java(partner), root: `customers/${owner.id}` }
}

const attributes = (objectType: string) => ({ attributes: { objectType } })
const basic = (quantity: number) => ({
  ...{ id: 0, catalogItemId: item(BASIC, 'DE'), quantity, billingCycle: 'monthly', termDuration: 'P1Y' },
})

async function buy({ partner, sdk, root }: Awaited<ReturnType<typeof open>>) {
  const lines = [{ ...basic(5), participants: [{ key: 'transaction_reseller', value: '517285' }] }]
  const body = { ...attributes('Cart'), lineItems: lines }
  const { body: cart } = await sdk('POST', `${root}/carts`, jackson.cart, { body })
  await sdk('GET', `${root}/carts/${cart.id}`, jackson.cart)
  const changed = {
    ...Object(cart),
    lineItems: [{ ...lines[0], quantity: 6 }],
  }
  await sdk('PUT', `${root}/carts/${cart.id}`, jackson.cart, { body: changed })
  const { body: done } = await sdk('POST', `${root}/carts/${cart.id}/checkout`, jackson.checkout, { body: 'success' })
  partner.pass(60_000)
  return done.orders[0]?.id ?? ''
}

test('a cart is filled, changed and checked out; its order and subscription are read and changed', async () => {
  const opened = await open()
  const { sdk, root } = opened
  const orderId = await buy(opened)
  await sdk('GET', `${root}/orders/${orderId}?include_price=true`, jackson.order)
  await sdk('GET', `${root}/orders?billingType=monthly&include_price=true`, jackson.collection(jackson.order))
  const { body: found } = await sdk(
    'GET',
    `${root}/subscriptions?order_id=${orderId}`,
    jackson.collection(jackson.subscription),
  )
  const address = `${root}/subscriptions/${found.items[0]?.id}`
  const { body: read } = await sdk('GET', address, jackson.subscription)
  // What has no field was skipped when it was read, so it is not written back.
  const kept = jackson.subscription.parse(read)
  const body = { ...kept, ...attributes('Subscription'), isTrial: false, isMicrosoftProduct: false, quantity: 8 }
  expect((await sdk('PATCH', address, jackson.subscription, { body })).body.quantity).toBe(8)
  await sdk(
    'GET',
    `${address}/provisioningstatus`,
    z.object({ status: z.enum(['none', 'success', 'pending', 'failed']) }),
  )
  await sdk('GET', `${address}/supportcontact`, z.object({ supportTenantId: z.string() }))
  await sdk('GET', `${address}/upgrades`, jackson.collection(z.object({ isEligible: z.boolean() })))
})

test('an order is created with a price of 0.0, since numbers have no null', async () => {
  const { sdk, owner, root } = await open()
  const line = { ...attributes('OrderLineItem'), lineItemNumber: 0, offerId: item(BASIC, 'DE'), quantity: 2 }
  const body = {
    ...{ ...attributes('Order'), billingCycle: 'monthly', lineItems: [{ ...line, links: {} }], totalPrice: 0 },
    ...{ referenceCustomerId: owner.id },
  }
  await sdk('POST', `${root}/orders`, jackson.order, { body })
})

test.each(['v1', 'bare'])(
  'customers are walked through by links, which get /v1/ in front, when these are %s',
  async (nextLinks) => {
    const { partner, sdk } = await open()
    await partner.call('POST', '/_sandbox/wire', { body: { nextLinks } })
    const page = jackson.collection(jackson.customer)
    const ids: string[] = []
    let { body } = await sdk('GET', 'customers?size=15', page)
    for (;;) {
      ids.push(...body.items.map(({ id }) => id))
      const next = body.links.next
      if (next === undefined) break
      const headers = Object.fromEntries(next.headers.map(({ key, value }) => [key, value]))
      body = (await sdk('GET', next.uri, page, { headers })).body
    }
    expect(new Set(ids).size).toBe(41)
  },
)

test('customers are searched and sought by the token alone', async () => {
  const { partner, sdk } = await open()
  partner.customer({ companyName: 'Zeta & Söhne', country: 'DE' })
  const page = jackson.collection(jackson.customer)
  const filter = JSON.stringify({
    operator: 'StartsWith',
    fieldType: 'String',
    field: 'CompanyName',
    value: 'Zeta & S',
  })
  const encoded = new URLSearchParams({ filter }).toString()
  expect((await sdk('GET', `customers?size=0&${encoded}`, page)).body.items).toHaveLength(1)
  const { body: first } = await sdk('GET', 'customers?size=10', page)
  const token = { 'MS-ContinuationToken': Object(first).continuationToken }
  expect((await sdk('GET', 'customers?seekOperation=Next', page, { headers: token })).body.items).toHaveLength(10)
})

test('a customer is created and accepts the agreement', async () => {
  const { sdk } = await open()
  const at = { country: 'US', city: 'Redmond', state: 'WA', addressLine1: '1 Main St', postalCode: '98052' }
  const defaultAddress = { ...at, firstName: 'Ada', lastName: 'Berg', phoneNumber: '4255550100' }
  const body = {
    ...attributes('Customer'),
    companyProfile: { ...attributes('CustomerCompanyProfile'), domain: 'wingtip42.onmicrosoft.com' },
    billingProfile: {
      ...{ ...attributes('CustomerBillingProfile'), email: 'ada@example.com', culture: 'en-US', language: 'en' },
      ...{ companyName: 'Wingtip Toys', defaultAddress },
    },
  }
  const { body: made } = await sdk('POST', 'customers', jackson.customer, { body })
  const { body: metadata } = await sdk(
    'GET',
    'agreements?agreementType=MicrosoftCustomerAgreement',
    jackson.collection(z.object({ templateId: z.string(), agreementType: z.string(), versionRank: z.number() })),
  )
  const agreement = {
    ...{ dateAgreed: '2026-11-17T10:00:00.000Z', type: 'MicrosoftCustomerAgreement' },
    templateId: Object(metadata.items[0]).templateId,
    primaryContact: { email: 'ada@example.com', firstName: 'Ada', lastName: 'Berg' },
  }
  await sdk('POST', `customers/${made.id}/agreements`, jackson.agreement, { body: agreement })
  await sdk('GET', `customers/${made.id}/agreements`, jackson.collection(jackson.agreement))
  await sdk('PATCH', `customers/${made.id}`, undefined, {
    body: { ...attributes('Customer'), id: made.id, relationshipToPartner: 'none' },
  })
})

test('qualifications are those of the first version: one word, read and set', async () => {
  const { partner, sdk } = await open()
  const { id } = partner.customer({ country: 'US' })
  const word = z.enum(['none', 'education', 'nonprofit'])
  await sdk('GET', `customers/${id}/qualification`, word)
  expect((await sdk('PUT', `customers/${id}/qualification`, word, { body: 'education' })).body).toBe('education')
})

test('an Azure plan is registered with "success", and tells where to look', async () => {
  const { partner, sdk } = await open()
  const { root } = await azurePlan(partner)
  const reply = await sdk('POST', `${root.replace('/v1/', '')}/registrations`, undefined, { body: 'success' })
  expect(reply.headers.get('location')).toBeTruthy()
})

test('records are found by days, with a filter and the token among the parameters', async () => {
  const opened = await open()
  await buy(opened)
  await buy(opened)
  const filter = JSON.stringify({ operator: 'Equals', fieldType: 'String', field: 'ResourceType', value: 'Order' })
  const days = 'startDate=2026-11-01&endDate=2026-11-18'
  const records = jackson.collection(
    z.object({
      resourceType: z.string().regex(/^[a-z_]+$/),
      operationType: z.string().regex(/^[a-z_]+$/),
      operationStatus: z.enum(['succeeded', 'failed', 'progress', 'decline']),
      operationDate: jackson.dateTime,
    }),
  )
  const question = `auditrecords?${days}&size=1&${new URLSearchParams({ filter })}`
  const { body } = await opened.sdk('GET', question, records)
  expect(body.items).toHaveLength(1)
  const { body: all } = await opened.sdk('GET', `auditrecords?${days}&size=1`, records)
  const token = Object(all).continuationToken
  await opened.sdk('GET', `auditrecords?${days}&size=1&MS-ContinuationToken=${token}`, records)
})

test('an inventory is checked, resellers and domains are found', async () => {
  const { sdk, root, owner } = await open()
  const [productId, skuId] = BASIC.split(':')
  const body = { inventoryContext: {}, targetItems: [{ isRestricted: false, productId, skuId }] }
  const items = z.array(z.object({ productId: z.string(), isRestricted: z.boolean() }))
  await sdk('POST', 'extensions/product/checkInventory?country=DE', items, { body })
  const partners = jackson.collection(
    z.object({ relationshipType: z.enum(['is_indirect_reseller_of', 'is_indirect_cloud_solution_provider_of']) }),
  )
  await sdk('GET', 'relationships?relationship_type=is_indirect_cloud_solution_provider_of', partners)
  await sdk('GET', `${root}/relationships`, partners)
  await sdk('HEAD', `domains/${owner.domain}`)
  await sdk('HEAD', 'domains/nobody42.onmicrosoft.com', undefined, { status: 404 })
})
