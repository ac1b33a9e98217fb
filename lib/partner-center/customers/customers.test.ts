import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CustomerRequest } from '@/lib/domain/wire/customers/customer-request'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

let partner: TestPartner
let anneke: PartnerCenter
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
})
afterAll(() => partner.stop())

const intent = () => ({ requestId: randomUUID() })

function wingtip(wishes: Partial<CustomerRequest> = {}): CustomerRequest {
  return {
    companyProfile: { domain: `wingtip${randomUUID().slice(0, 8)}.onmicrosoft.com` },
    billingProfile: {
      email: 'gena@wingtiptoys.example',
      culture: 'de-DE',
      language: 'de',
      companyName: 'Wingtip Toys',
      defaultAddress: {
        addressLine1: 'Leopoldstraße 8',
        city: 'München',
        postalCode: '80802',
        country: 'DE',
        firstName: 'Gena',
        lastName: 'Soto',
      },
    },
    ...wishes,
  }
}

describe('a new customer', () => {
  test('comes with the password of its first administrator, which nothing prints', async () => {
    const { data } = await anneke.customers.create(wingtip(), intent())
    const password = data.userCredentials?.password.reveal() ?? ''
    expect(password.length).toBeGreaterThan(5)
    expect(data.userCredentials?.userName).not.toBe('')
    for (const shown of [JSON.stringify(data), inspect(data, { depth: 9 })]) expect(shown).not.toContain(password)
    const read = await anneke.customers.get(data.id)
    expect(read).toMatchObject({ id: data.id, billingProfile: { companyName: 'Wingtip Toys' } })
    expect(read.userCredentials).toBeUndefined()
  })

  test('is made once, however often its request id is sent', async () => {
    const [customer, options] = [wingtip(), intent()]
    const first = await anneke.customers.create(customer, options)
    const again = await anneke.customers.create(customer, options)
    expect(again.data.id).toBe(first.data.id)
    expect(await anneke.domains.exists(customer.companyProfile.domain)).toBe(true)
  })

  test('belongs to the reseller it is made for', async () => {
    const [reseller] = await anneke.relationships.list('IsIndirectCloudSolutionProviderOf')
    const associatedPartnerId = reseller?.id ?? ''
    const { data } = await anneke.customers.create(wingtip({ associatedPartnerId }), intent())
    const filter = { field: 'IndirectReseller', startsWith: associatedPartnerId } as const
    const theirs = await Array.fromAsync(anneke.customers.pages({ filter }))
    expect(theirs.flat().map(({ id }) => id)).toContain(data.id)
  })

  test('is not asked for with what the service would not take', async () => {
    const { billingProfile } = wingtip()
    const country = { ...billingProfile.defaultAddress, country: 'Germany' }
    expect(() =>
      anneke.customers.create(wingtip({ billingProfile: { ...billingProfile, defaultAddress: country } }), intent()),
    ).toThrow('country')
  })

  test('cannot take a domain that somebody has', async () => {
    const customer = wingtip()
    await anneke.customers.create(customer, intent())
    await expect(anneke.customers.create(customer, intent())).rejects.toMatchObject({ outcome: 'refused' })
  })
})

describe('customers', () => {
  test('are listed a page at a time, each of them once', async () => {
    const pages = await Array.fromAsync(anneke.customers.pages({ size: 25 }))
    const ids = pages.flat().map(({ id }) => id)
    expect(pages[0]).toHaveLength(25)
    expect(ids.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['CompanyName', 'Domain'] as const)('are found by the beginning of their %s', async (field) => {
    const name = `Zz${randomUUID().slice(0, 8)}`
    const id = await partner.addCustomer({ companyName: `${name} GmbH`, domain: `${name.toLowerCase()}.example` })
    const found = await anneke.customers.list({ filter: { field, startsWith: name.toUpperCase() } })
    expect(found.map((one) => one.id)).toEqual([id])
  })

  test('nobody has are refused by number', async () => {
    const id = await partner.addCustomer()
    await anneke.customers.endRelationship(id, intent())
    await expect(anneke.customers.get(id)).rejects.toMatchObject({ outcome: 'refused', retryable: false })
  })

  test('can be deleted in an integration sandbox, and nowhere else', async () => {
    const id = await partner.addCustomer()
    await expect(anneke.customers.delete(id, intent())).rejects.toMatchObject({ status: 400, outcome: 'refused' })
    await partner.sandbox.control('tenant', { integrationSandbox: true }, 'PATCH')
    expect(await anneke.customers.delete(id, intent())).toMatchObject({ status: 204, data: undefined })
    await partner.sandbox.control('tenant', { integrationSandbox: false }, 'PATCH')
    await expect(anneke.customers.get(id)).rejects.toMatchObject({ outcome: 'refused' })
  })
})

describe("a customer's papers", () => {
  test('are its company and billing profile', async () => {
    const id = await partner.addCustomer({ companyName: 'Litware', country: 'DE' })
    expect(await anneke.customers.companyProfile(id)).toMatchObject({ tenantId: id, companyName: 'Litware' })
    const { defaultAddress, attributes } = await anneke.customers.billingProfile(id)
    expect(defaultAddress?.country).toBe('DE')
    expect(attributes?.etag).toMatch(/^-?\d+$/)
  })

  test('are replaced by whoever read them last', async () => {
    const { data } = await anneke.customers.create(wingtip(), intent())
    const etag = (await anneke.customers.billingProfile(data.id)).attributes?.etag ?? ''
    const { billingProfile } = wingtip()
    const moved = { ...billingProfile, defaultAddress: { ...billingProfile.defaultAddress, city: 'Ismaning' } }
    const answer = await anneke.customers.updateBillingProfile(data.id, moved, { ...intent(), etag })
    expect(answer.data.defaultAddress?.city).toBe('Ismaning')
    expect(answer.data.attributes?.etag).not.toBe(etag)
    const late = anneke.customers.updateBillingProfile(data.id, billingProfile, { ...intent(), etag })
    await expect(late).rejects.toMatchObject({ outcome: 'refused' })
    expect((await anneke.customers.billingProfile(data.id)).defaultAddress?.city).toBe('Ismaning')
  })

  test('tell where its tenant is at home, and its domains', async () => {
    const { data } = await anneke.customers.create(wingtip(), intent())
    expect((await anneke.customers.organization(data.id))[0]).toMatchObject({ countryLetterCode: 'DE' })
    expect(await anneke.customers.customDomains(data.id)).toBeInstanceOf(Array)
    const name = `${randomUUID().slice(0, 8)}.example`
    const domain = { authenticationType: 'Managed', capability: 'Email', name } as const
    const verified = { ...domain, status: 'Verified', verificationMethod: 'DnsRecord' } as const
    const added = await anneke.customers.addVerifiedDomain(
      data.id,
      { verifiedDomainName: name, domain: verified },
      intent(),
    )
    expect(added.data.name).toBe(name)
    expect(await anneke.customers.customDomains(data.id)).toContain(name)
  })

  test('tell of a review, or of none', async () => {
    const reviewed = await partner.addCustomer({ validation: 'UnderReview' })
    expect((await anneke.customers.findValidationStatus(reviewed))?.status).toBe('UnderReview')
    const { data } = await anneke.customers.create(wingtip(), intent())
    const status = await anneke.customers.findValidationStatus(data.id)
    expect(status === undefined || status.status === 'Allowed').toBe(true)
  })
})
