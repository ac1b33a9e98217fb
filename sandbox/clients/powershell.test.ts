import { expect, test } from 'vitest'
import { EXCHANGE_PLAN_1, owner } from '../contract/recipes/legacy.ts'
import { openPartner } from '../partner-center/testing/partner.ts'
import { seekCollection } from './testing/clr.ts'
import { dotnetCall } from './testing/dotnet-client.ts'
import * as models from './testing/dotnet-models.ts'
import * as written from './testing/newtonsoft.ts'

/** Commands of the PowerShell module, where they use the .NET SDK in ways of their own (src/PowerShell/Commands). */

test('Set-PartnerCustomerSubscription -BillingCycle: by the order with its line, then by the subscription', async () => {
  const partner = await openPartner()
  const { order, subscription, subscriptionId, root } = await owner(partner, EXCHANGE_PLAN_1, 'monthly')
  const { body: read } = await dotnetCall(partner, 'GET', subscription, { as: 'anneke' })
  const line = { OfferId: read.offerId, SubscriptionId: subscriptionId, Quantity: read.quantity }
  const body = written.order({ ReferenceCustomerId: root.split('/').at(-1), BillingCycle: 'annual' }, [line])
  const changed = await dotnetCall(partner, 'PATCH', order, { as: 'anneke', body })
  expect(changed.body).toMatchObject({ billingCycle: 'annual', lineItems: [{ lineItemNumber: 0 }] })
  models.order.parse(changed.body)
  const whole = { ...Object(written.writtenBack(read)), BillingCycle: 'annual', Quantity: read.quantity + 1 }
  // The command writes back what it read before the order changed; its etag is stale by then (ch. 3.4).
  const stale = await dotnetCall(partner, 'PATCH', subscription, { as: 'anneke', body: whole })
  expect(stale).toMatchObject({ status: 400, body: { code: 2055 } })
  const { body: fresh } = await dotnetCall(partner, 'GET', subscription, { as: 'anneke' })
  Object.assign(whole, written.writtenBack(fresh), { Quantity: read.quantity + 1 })
  const { status, body: after } = await dotnetCall(partner, 'PATCH', subscription, { as: 'anneke', body: whole })
  expect(status).toBe(200)
  models.subscription.parse(after)
  expect(after).toMatchObject({ billingCycle: 'annual', quantity: read.quantity + 1 })
})

test('Get-PartnerAuditRecord: thirty days at a time from a moment on, page after page', async () => {
  const partner = await openPartner()
  await owner(partner, EXCHANGE_PLAN_1)
  await owner(partner, EXCHANGE_PLAN_1)
  for (const start of ['09/18/2026%2016:41:07', '10/18/2026%2016:41:07']) {
    const found = await dotnetCall(partner, 'GET', `auditrecords?startDate=${start}`, { as: 'anneke' })
    expect(found.status).toBe(200)
    seekCollection(models.auditRecord).parse(found.body)
  }
})

test('Get-PartnerCustomer -Domain: found by the beginning of a domain', async () => {
  const partner = await openPartner()
  const { id, domain } = partner.customer({ companyName: 'Lakeside Zither', country: 'DE' })
  const filter = encodeURIComponent(JSON.stringify({ Field: 'Domain', Value: domain, Operator: 'starts_with' }))
  const found = await dotnetCall(partner, 'GET', `customers?size=0&filter=${filter}`)
  seekCollection(models.customer).parse(found.body)
  expect(found.body.items.map((customer) => customer.id)).toEqual([id])
})

test('New-PartnerCustomer: the domain is free, the address right, and everything that may be empty is', async () => {
  const partner = await openPartner()
  const domain = 'zither44.onmicrosoft.com'
  expect((await dotnetCall(partner, 'HEAD', `domains/${domain}`)).status).toBe(404)
  const at = { Country: 'US', City: 'Redmond', State: 'WA', AddressLine1: '1 Microsoft Way', PostalCode: '98052' }
  const names = { FirstName: 'Ada', LastName: 'Berg', PhoneNumber: '4255550100' }
  const address = { ...at, ...names, AddressLine2: '', Region: '' }
  const checked = await dotnetCall(partner, 'POST', 'validations/address', { body: written.address(at) })
  expect(checked.status).toBe(200)
  const made = await dotnetCall(partner, 'POST', 'customers', { body: written.customer({ domain, address }) })
  expect(made.status).toBe(201)
  models.customer.parse(made.body)
})
