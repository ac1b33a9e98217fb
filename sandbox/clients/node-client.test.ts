import { expect, test } from 'vitest'
import { z } from 'zod'
import { item } from '../partner-center/testing/purchases.ts'
import type { Sandbox } from '../start.ts'
import { redirectingProxy } from '../testing/redirecting-proxy.ts'
import { control, openSandbox, tokensOf } from '../testing/test-sandbox.ts'

/**
 * The npm package @pliancy/microsoft-partnercenter-node: tokens of the v2 endpoint under a domain, axios with the base
 * `https://api.partnercenter.microsoft.com/v1/`, whole resources written back (src/lib/microsoft-partnercenter.ts).
 */
const PARTNER_CENTER = 'https://api.partnercenter.microsoft.com/.default'
const PRICES = 'https://api.partner.microsoft.com/.default'
const DOMAIN = 'nordhavn.onmicrosoft.com'

const Token = z.object({ access_token: z.string(), refresh_token: z.string().optional(), expires_in: z.number() })

async function signIn(sandbox: Sandbox, scope: string, refreshToken?: string) {
  const { sendPostRequestAsync } = redirectingProxy(sandbox)
  const grant = refreshToken === undefined ? 'client_credentials' : 'refresh_token'
  const form = { client_id: sandbox.clientId, client_secret: sandbox.clientSecret, scope, grant_type: grant }
  const { body, status } = await sendPostRequestAsync(`https://login.microsoftonline.com/${DOMAIN}/oauth2/v2.0/token`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json, text/plain, */*' },
    body: new URLSearchParams({ ...form, ...(refreshToken && { refresh_token: refreshToken }) }).toString(),
  })
  expect(status).toBe(200)
  return Token.parse(body)
}

async function open() {
  const sandbox = await openSandbox()
  const { refresh_token } = await tokensOf(sandbox, 'anneke')
  const { access_token, refresh_token: next } = await signIn(sandbox, PARTNER_CENTER, refresh_token)
  const Made = z.object({ id: z.string(), domain: z.string() })
  const owner = Made.parse(await control(sandbox, 'customers', { country: 'US' }))
  const call = async <T extends z.ZodType>(
    method: string,
    path: string,
    answer: T,
    data?: unknown,
  ): Promise<z.infer<T>> => {
    const response = await fetch(`${sandbox.url}/v1${path}`, {
      method,
      headers: {
        accept: 'application/json, text/plain, */*',
        'accept-encoding': 'gzip, compress, deflate, br',
        'user-agent': 'axios/1.18.1',
        authorization: `Bearer ${access_token}`,
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: data === undefined ? null : JSON.stringify(data),
    })
    const text = (await response.text()).replace(/^\uFEFF/, '')
    expect(response.status, text).toBeLessThan(300)
    return answer.parse(JSON.parse(text))
  }
  return { sandbox, call, owner, refreshToken: next ?? '' }
}

const Page = <T extends z.ZodType>(type: T) => z.object({ items: z.array(type) })
const Customer = z.looseObject({
  id: z.string(),
  companyProfile: z.object({ tenantId: z.string(), domain: z.string(), companyName: z.string() }),
  relationshipToPartner: z.literal('reseller'),
})
const Subscription = z.looseObject({
  ...{ id: z.string(), offerId: z.string(), offerName: z.string(), friendlyName: z.string(), quantity: z.int() },
  ...{ unitType: z.string(), creationDate: z.iso.datetime(), commitmentEndDate: z.iso.datetime() },
  status: z.enum(['active', 'deleted', 'disabled', 'suspended', 'expired']),
  ...{ autoRenewEnabled: z.boolean(), isTrial: z.boolean(), billingType: z.enum(['license', 'usage']) },
  ...{
    billingCycle: z.string(),
    termDuration: z.string(),
    orderId: z.string(),
    contractType: z.literal('subscription'),
  },
  attributes: z.object({ objectType: z.literal('Subscription'), etag: z.string().optional() }),
})
const Order = z.looseObject({
  id: z.string(),
  status: z.string(),
  lineItems: z.array(z.looseObject({ offerId: z.string() })),
})

test('the application lists customers without a refresh token, under the domain of the partner', async () => {
  const { sandbox } = await open()
  const { access_token } = await signIn(sandbox, PARTNER_CENTER)
  const response = await fetch(`${sandbox.url}/v1/customers`, { headers: { authorization: `Bearer ${access_token}` } })
  expect(Page(Customer).parse(JSON.parse((await response.text()).replace(/^\uFEFF/, ''))).items).not.toHaveLength(0)
})

test('customers are listed, read and created with names in both casings', async () => {
  const { call } = await open()
  const { items } = await call('GET', '/customers', Page(Customer))
  await call('GET', `/customers/${items[0]?.id}`, Customer)
  const names = { FirstName: 'Ada', LastName: 'Berg' }
  const place = { AddressLine1: '1 Main St', City: 'Redmond', State: 'WA', PostalCode: '98052', Country: 'US' }
  const billing = { Culture: 'en-US', Email: 'ada@example.com', Language: 'en', CompanyName: 'Wingtip Toys' }
  const made = await call('POST', '/customers', Customer.omit({ relationshipToPartner: true }), {
    enableGDAPByDefault: false,
    CompanyProfile: { Domain: 'wingtip43.onmicrosoft.com' },
    BillingProfile: { ...billing, DefaultAddress: { ...names, ...place } },
  })
  expect(made.companyProfile.companyName).toBe('Wingtip Toys')
})

test('an order is made of the first SKU and availability; its subscription is written back with more seats', async () => {
  const { sandbox, call, owner } = await open()
  await control(sandbox, 'wire', { attestation: 'optional' })
  await control(sandbox, 'clock', { provisionAfterMs: 0, listedAfterMs: 0 })
  const root = `/customers/${owner.id}`
  const product = `${root}/products/CFQ7TTC0LH18`
  const skus = await call('GET', `${product}/skus`, Page(z.looseObject({ id: z.string() })))
  await call('GET', `${product}/skus/${skus.items[0]?.id}`, z.looseObject({ minimumQuantity: z.int() }))
  const Availability = z.looseObject({ id: z.string(), catalogItemId: z.string(), terms: z.array(z.unknown()) })
  const found = await call('GET', `${product}/skus/${skus.items[0]?.id}/availabilities`, Page(Availability))
  const offerId = `CFQ7TTC0LH18:${skus.items[0]?.id}:${found.items[0]?.id}`
  const lineItems = [{ offerId, quantity: 3, lineItemNumber: 0 }]
  const order = await call('POST', `${root}/orders`, Order, { lineItems, billingCycle: 'monthly' })
  const { items } = await call('GET', `${root}/subscriptions`, Page(Subscription))
  const mine = items.find(({ orderId }) => orderId === order.id)
  const address = `${root}/subscriptions/${mine?.id}`
  const read = await call('GET', address, Subscription)
  expect((await call('PATCH', address, Subscription, { ...read, quantity: 5 })).quantity).toBe(5)
  const again = await call('GET', address, Subscription)
  expect((await call('PATCH', address, Subscription, { ...again, autoRenewEnabled: false })).autoRenewEnabled).toBe(
    false,
  )
})

test('its order lacks the attestation, and is refused for that unless the switch says otherwise', async () => {
  const { call, owner } = await open()
  const lineItems = [{ offerId: item('CFQ7TTC0LH18:0001', 'US'), quantity: 3, lineItemNumber: 0 }]
  const ordered = call('POST', `/customers/${owner.id}/orders`, Order, { lineItems, billingCycle: 'monthly' })
  await expect(ordered).rejects.toThrow('900206')
})

test.each(['updatedlicensebased', 'licensebasedest', 'licensebasedeos'])(
  'a price sheet %s comes as the zip that it unpacks, to a token for prices of the same refresh token',
  async (view) => {
    const { sandbox, refreshToken } = await open()
    const { access_token } = await signIn(sandbox, PRICES, refreshToken)
    const path = `/v1.0/sales/pricesheets(Market='US',PricesheetView='${view}')/$value`
    const response = await fetch(`${sandbox.url}${path}`, {
      headers: { authorization: `Bearer ${access_token}`, 'accept-encoding': 'gzip, compress, deflate, br' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBeNull()
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  },
)
