import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'
import { basicLine, item } from '../testing/purchases.ts'
import { DAY_MS, ownSubscription } from '../testing/subscriptions.ts'

const plan = () => ({ catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null), quantity: 1, billingCycle: 'monthly' })
const shield = () => ({ catalogItemId: item('DZH318Z0BXWC:0001', 'DE', 'P1M'), quantity: 1, billingCycle: 'monthly' })

it('lists the subscriptions of one reseller', async () => {
  const partner = await openPartner()
  const participants = [{ key: 'transaction_reseller', value: '517285' }]
  const owned = await ownSubscription(partner, basicLine('DE', { participants }))
  await ownSubscription(partner, basicLine('DE'), owned.customer)
  const root = owned.path.replace(/\/[^/]+$/, '')
  expect((await partner.call('GET', `${root}?mpn_id=517285`)).body.totalCount).toBe(1)
  expect((await partner.call('GET', `${root}?mpn_id=999`)).body.totalCount).toBe(0)
  expect((await partner.call('GET', root)).body.totalCount).toBe(2)
})

it('pages through the subscriptions of a reseller until the end is told', async () => {
  const partner = await openPartner()
  const line = basicLine('DE', { participants: [{ key: 'transaction_reseller', value: '517285' }] })
  const owned = await ownSubscription(partner, line)
  await ownSubscription(partner, line, owned.customer)
  const path = `${owned.path.replace(/\/[^/]+$/, '')}?mpn_id=517285&size=1`
  const first = await partner.call('GET', path)
  const { next } = first.body.links
  const headers = Object.fromEntries(next?.headers.map(({ key, value }) => [key, value]) ?? [])
  const second = await partner.call('GET', next?.uri ?? '', { headers })
  expect(new Set([first, second].flatMap(({ body }) => body.items.map(({ id }) => id))).size).toBe(2)
  expect(second.body.links).not.toHaveProperty('next')
})

it('charges overage to an Azure subscription of the customer', async () => {
  const partner = await openPartner()
  const { path, customer } = await ownSubscription(partner, plan())
  const overage = `/v1/customers/${customer.id}/subscriptions/overage`
  expect((await partner.call('GET', overage)).body.totalCount).toBe(0)
  const { body } = await partner.call('GET', `${path}/azureEntitlements`)
  const put = (azureEntitlementId: unknown) =>
    partner.call('PUT', overage, { body: { azureEntitlementId, partnerId: '517285', overageEnabled: true } })
  expect(await put('11111111-2222-4333-8444-555555555555')).toMatchObject({ status: 404, body: { code: 800111 } })
  expect((await put(body.items[0]?.id)).status).toBe(200)
  expect((await partner.call('GET', overage)).body.items).toMatchObject([
    { type: 'PhoneServices', overageEnabled: true },
  ])
})

it('has no add-ons, upgrades or conversions of the legacy commerce', async () => {
  const partner = await openPartner()
  const { path } = await ownSubscription(partner)
  for (const list of ['addons', 'upgrades', 'conversions']) {
    const { status, body } = await partner.call('GET', `${path}/${list}`)
    expect([list, status, body.totalCount]).toEqual([list, 200, 0])
  }
  const reply = await partner.call('POST', `${path}/upgrades`, { body: { targetOffer: { id: 'x' } } })
  expect(reply).toMatchObject({ status: 400, body: { code: 800042 } })
})

it('tells a person, and no application, how provisioning stands', async () => {
  const partner = await openPartner()
  const { path } = await ownSubscription(partner)
  const { body } = await partner.call('GET', `${path}/provisioningstatus`)
  expect(body).toMatchObject({ status: 'success', quantity: 5, endDate: '2027-11-16T00:00:00Z' })
  const app = await partner.call('GET', `${path}/provisioningstatus`, { as: 'app' })
  expect(app).toMatchObject({ status: 403, body: { code: 900329 } })
})

it('registers Azure subscriptions only', async () => {
  const partner = await openPartner()
  const azure = await ownSubscription(partner, plan())
  const licence = await ownSubscription(partner)
  expect((await partner.call('GET', `${azure.path}/registrationstatus`)).body.status).toBe('notregistered')
  expect((await partner.call('POST', `${azure.path}/registrations`)).status).toBe(202)
  const wrong = await partner.call('POST', `${licence.path}/registrations`)
  expect(wrong).toMatchObject({ status: 400, body: { code: 800011 } })
})

it('activates a marketplace offer once, in an integration sandbox', async () => {
  const partner = await openPartner()
  const { path, read } = await ownSubscription(partner, shield())
  expect((await partner.call('POST', `${path}/activate`)).body.code).toBe(900127)
  partner.world.integrationSandbox = true
  const { id } = await read()
  expect((await partner.call('POST', `${path}/activate`)).body).toEqual({ subscriptionId: id, status: 'Success' })
  expect((await partner.call('POST', `${path}/activate`)).body.code).toBe(800041)
  const links = await partner.call('GET', `${path}/activationlinks`)
  expect(links.body.items).toMatchObject([{ lineItemNumber: 0, link: { uri: expect.stringMatching(/^https:/) } }])
})

it('is supported by the provider until somebody else is named', async () => {
  const partner = await openPartner()
  const { path } = await ownSubscription(partner)
  expect((await partner.call('GET', `${path}/supportcontact`)).body).toMatchObject({ supportMpnId: '5104217' })
  const contact = { SupportTenantId: '3b33e682-00c3-41ee-9dd2-a548adf56438', SupportMpnId: 4391507, Name: 'Trey' }
  const { status, body } = await partner.call('PUT', `${path}/supportcontact`, { body: contact })
  expect([status, body.attributes.objectType]).toEqual([200, 'SupportContact'])
  expect((await partner.call('GET', `${path}/supportcontact`)).body).toMatchObject({
    supportMpnId: '4391507',
    name: 'Trey',
  })
})

it('cancels an Azure subscription within minutes and takes it back', async () => {
  const partner = await openPartner()
  const { path } = await ownSubscription(partner, plan())
  const { body } = await partner.call('GET', `${path}/azureEntitlements`)
  const entitlement = `${path}/azureEntitlements/${body.items[0]?.id}`
  const status = async () => (await partner.call('GET', entitlement)).body.status
  const cancel = (cancellationReason: string) =>
    partner.call('POST', `${entitlement}/cancel`, { body: { cancellationReason } })
  expect(await cancel('boredom')).toMatchObject({ status: 400, body: { code: 900307 } })
  expect(await partner.call('POST', `${entitlement}/reactivate`)).toMatchObject({ body: { code: 900337 } })
  expect(await cancel('compromise')).toMatchObject({ status: 200, body: { status: 'active' } })
  partner.pass(10 * 60_000)
  expect(await status()).toBe('inactive')
  expect((await partner.call('POST', `${entitlement}/reactivate`)).status).toBe(202)
  partner.pass(DAY_MS)
  expect(await status()).toBe('active')
  const missing = await partner.call('GET', `${path}/azureEntitlements/11111111-2222-4333-8444-555555555555`)
  expect(missing).toMatchObject({ status: 404, body: { code: 800111 } })
})
