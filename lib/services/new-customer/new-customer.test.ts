import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerCreations } from '@/lib/db/schema/customers'
import type { NewCustomer } from '@/lib/domain/new-customer/new-customer'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { checkDomain } from './check-domain'
import { createCustomer } from './create-customer'
import { getCountryRules } from './get-country-rules'

let desk: Desk
let sana: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

const prefix = () => `new${randomUUID().slice(0, 8)}`
const typed = (change: Partial<NewCustomer> = {}): NewCustomer => ({
  ...{ companyName: 'Harbour Lane Ltd', domainPrefix: prefix(), country: 'DE' },
  ...{ addressLine1: 'Hafenstraße 12', addressLine2: '', city: 'Hamburg', state: '', postalCode: '20459' },
  ...{ firstName: 'Mara', lastName: 'Lind', email: 'mara@example.com', phoneNumber: '' },
  ...{ organizationRegistrationNumber: '', culture: 'de-DE', language: 'de', resellerTenantId: '' },
  ...change,
})
const ask = (customer: NewCustomer, rest: { requestId?: string; addressIsRight?: boolean } = {}) =>
  createCustomer(sana, { requestId: randomUUID(), addressIsRight: false, customer, ...rest })

const back = () => sana.db.execute(sql`alter table order_drafts_away rename to order_drafts`)

describe('a new customer', () => {
  it('is created with its tenant, and an order for it is begun', async () => {
    const customer = typed()
    const made = await ask(customer)
    if (made.kind !== 'created') throw new Error(JSON.stringify(made))
    expect(made.admin).toEqual({
      userName: `admin@${customer.domainPrefix}.onmicrosoft.com`,
      password: expect.stringMatching(/.{8,}/),
    })
    expect(await getCustomer(sana, made.customerId)).toMatchObject({
      ...{ companyName: 'Harbour Lane Ltd', country: 'DE', hasAgreement: false, relationshipToPartner: 'reseller' },
    })
    expect((await getDraft(sana, made.draftId)).customer.id).toBe(made.customerId)
    expect(await checkDomain(sana, { prefix: customer.domainPrefix })).toEqual({ isFree: false })
  })

  it('is created once, however often its button is pressed, with the same first sign-in', async () => {
    const requestId = randomUUID()
    const customer = typed()
    const [first, again] = [await ask(customer, { requestId }), await ask(customer, { requestId })]
    expect(again).toMatchObject({
      kind: 'created',
      ...(first.kind === 'created' && { customerId: first.customerId, admin: first.admin }),
    })
  })

  it('is known by the same request when no answer came', async () => {
    const requestId = randomUUID()
    const customer = typed()
    await desk.sandbox.control('faults', { method: 'POST', path: '/v1/customers', kind: 'cut-after', times: 1 })
    await expect(ask(customer, { requestId })).rejects.toMatchObject({ code: 'customerCreationUnknown' })
    expect(await ask(customer, { requestId })).toMatchObject({ kind: 'created' })
  })

  it('is told with its first sign-in by the same request when the order for it could not be begun', async () => {
    const requestId = randomUUID()
    const customer = typed()
    await sana.db.execute(sql`alter table order_drafts rename to order_drafts_away`)
    const pressed = ask(customer, { requestId })
    await expect(pressed.finally(() => back())).rejects.toMatchObject({ code: 'customerCreationUnknown' })
    expect(await ask(customer, { requestId })).toMatchObject({
      kind: 'created',
      admin: { password: expect.anything() },
    })
  })

  it('is asked about when Microsoft does not know the address, and goes on when a person says that it is right', async () => {
    const customer = typed({ addressLine1: 'Hafenstraße' })
    const unclear = await ask(customer)
    expect(unclear).toMatchObject({ kind: 'addressUnclear' })
    if (unclear.kind === 'addressUnclear') expect(unclear.suggestions[0]?.addressLine1).toBe('1 Hafenstraße')
    expect(await ask(customer, { addressIsRight: true })).toMatchObject({ kind: 'created' })
  })

  it('is not created with a domain that somebody has, and without a number that its country wants', async () => {
    const first = typed()
    await ask(first)
    expect(await ask(typed({ domainPrefix: first.domainPrefix }))).toEqual({
      ...{ kind: 'fieldRefused', field: 'domainPrefix', reason: 'taken' },
    })
    const polish = typed({ country: 'PL', city: 'Warszawa', postalCode: '00-001', addressLine1: 'Prosta 1' })
    expect(await ask(polish)).toMatchObject({ field: 'organizationRegistrationNumber', reason: 'missing' })
    const rules = await getCountryRules(sana, { country: 'PL' })
    expect(rules).toMatchObject({ needsRegistrationNumber: true, isPostalCodeRequired: true })
  })

  it('is not created by who may not order, and nobody else’s request is taken up', async () => {
    const requestId = randomUUID()
    const input = { requestId, customer: typed(), addressIsRight: false }
    const refused = createCustomer(await desk.as('tomas'), input)
    await expect(refused).rejects.toMatchObject({ code: 'notAllowedToOrder' })
    await createCustomer(sana, input)
    await expect(createCustomer(await desk.as('anneke'), input)).rejects.toMatchObject({ code: 'notFound' })
    const kept = await sana.db.select().from(customerCreations).where(eq(customerCreations.id, requestId))
    expect(JSON.stringify(kept)).not.toMatch(/password/i)
  })
})
