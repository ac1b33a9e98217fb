import { expect, it } from 'vitest'
import { createWorld } from '../../world.ts'
import { openPartner, type Partner } from '../testing/partner.ts'
import { basicLine, checkOut } from '../testing/purchases.ts'

async function readBilling(partner: Partner, id: string) {
  const { body } = await partner.call('GET', `/v1/customers/${id}/profiles/billing`, { as: 'app' })
  return { profile: { ...body }, etag: Object(body).attributes.etag }
}

it('replaces the billing profile with the etag that was read, in the header or in the body', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ country: 'DE' })
  const put = (body: object, headers: Record<string, string> = {}) =>
    partner.call('PUT', `/v1/customers/${id}/profiles/billing`, { body, headers })
  const { profile, etag } = await readBilling(partner, id)
  expect(etag).toMatch(/^-\d+$/)
  const first = await put({ ...profile, firstName: 'Ida' }, { 'If-Match': `"${etag}"` })
  expect(first).toMatchObject({ status: 200, body: { firstName: 'Ida' } })
  expect(Object(first.body).attributes.etag).not.toBe(etag)
  expect((await readBilling(partner, id)).profile).toEqual(first.body)

  expect(await put({ ...profile, firstName: 'Udo' })).toMatchObject({ status: 400, body: { code: 2055 } })
  const stale = await put(Object(first.body), { 'If-Match': `"${etag}"` })
  expect(stale).toMatchObject({ status: 412, body: { code: 2055 } })
  expect(await put({ ...profile, attributes: null })).toMatchObject({ status: 417, body: { code: 800036 } })
  expect((await put({ ...Object(first.body), firstName: 'Udo' })).status).toBe(200)

  const records = await partner.call('GET', '/v1/auditrecords')
  const [record] = records.body.items
  expect(record).toMatchObject({ operationType: 'update_customer_billing_profile', customerId: id })
  expect(JSON.parse(Object(record).resourceOldValue).FirstName).toBe('Ida')
  expect(JSON.parse(Object(record).resourceNewValue).FirstName).toBe('Udo')
})

it('refuses a billing profile with a wrong address or another country', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ country: 'DE' })
  const { profile } = await readBilling(partner, id)
  const address = Object(profile).defaultAddress
  const put = (changes: object) =>
    partner.call('PUT', `/v1/customers/${id}/profiles/billing`, {
      body: { ...profile, defaultAddress: { ...address, ...changes } },
    })
  expect(await put({ postalCode: '1' })).toMatchObject({ status: 400, body: { code: 27002 } })
  expect(await put({ country: 'AT', postalCode: '1010' })).toMatchObject({ status: 400, body: { code: 3000 } })
})

it('ends the relationship of a customer who has no active subscriptions', async () => {
  const partner = await openPartner()
  const [free, bound] = [partner.customer(), partner.customer()]
  await checkOut(partner, bound, [basicLine('DE')])
  partner.pass(60_000)
  const release = (id: string, options: object = { as: 'anneke' }) =>
    partner.call('PATCH', `/v1/customers/${id}/`, { body: { RelationshipToPartner: 'None' }, ...options })
  expect(await release(bound.id)).toMatchObject({ status: 403, body: { code: 600006 } })
  expect(await release(free.id, { as: 'app' })).toMatchObject({ status: 403, body: { code: 900329 } })
  expect(await release(free.id, { as: 'sana' })).toMatchObject({ status: 403, body: { code: 900150 } })
  expect(await release(free.id)).toMatchObject({ status: 200, body: { RelationshipToPartner: 'none' } })
  expect(await partner.call('GET', `/v1/customers/${free.id}`)).toMatchObject({ status: 403, body: { code: 20002 } })
  const list = await partner.call('GET', '/v1/customers?size=500')
  const ids = list.body.items.map(({ id }) => id)
  expect(ids).toContain(bound.id)
  expect(ids).not.toContain(free.id)
})

it('patches nothing but the relationship', async () => {
  const partner = await openPartner()
  const { id } = partner.customer()
  const body = { relationshipToPartner: 'advisor' }
  expect(await partner.call('PATCH', `/v1/customers/${id}`, { as: 'anneke', body })).toMatchObject({ status: 400 })
})

it('deletes customers in an integration sandbox only', async () => {
  const partner = await openPartner()
  const { id } = partner.customer()
  const remove = () => partner.call('DELETE', `/v1/customers/${id}`, { as: 'app' })
  expect(await remove()).toMatchObject({ status: 400, body: { code: 900127 } })
  partner.world.integrationSandbox = true
  expect(await remove()).toMatchObject({ status: 204, body: undefined })
  expect(await remove()).toMatchObject({ status: 404, body: { code: 60003 } })
})

it('remembers over a restart what was changed and who is gone', async () => {
  const partner = await openPartner()
  const [changed, gone] = [partner.customer({ agreement: 'none' }), partner.customer()]
  partner.world.changeCustomer(changed.id, { agreement: 'confirmed' })
  partner.world.removeCustomer(gone.id, 'deleted')
  const saved: unknown = JSON.parse(JSON.stringify(partner.world.save()))
  const again = createWorld({ tenantId: partner.world.tenantId, now: partner.world.now, customers: 40, saved })
  expect(again.findCustomer(changed.id)?.agreement).toBe('confirmed')
  expect(again.findCustomer(gone.id)).toBeUndefined()
  expect(again.removalOf(gone.id)).toBe('deleted')
})
