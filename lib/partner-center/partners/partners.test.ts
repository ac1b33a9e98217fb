import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('resellers', () => {
  test('are found by a part of their name', async () => {
    const all = await anneke.relationships.list('IsIndirectCloudSolutionProviderOf')
    const consultants = await anneke.relationships.list('IsIndirectCloudSolutionProviderOf', {
      name: 'consult',
      operator: 'substring',
    })
    const expected = all.filter(({ name }) => /consult/i.test(name ?? ''))
    expect(expected.length).toBeGreaterThan(0)
    expect(consultants.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
    expect(all.length).toBeGreaterThan(consultants.length)
  })

  test('of a customer are those it has a relationship with', async () => {
    const id = await partner.addCustomer({ resellers: ['4847433'] })
    const [reseller] = await anneke.relationships.ofCustomer(id)
    expect(reseller).toMatchObject({ mpnId: '4847433', name: 'ReleCloud' })
  })

  test('signed the partner agreement, whichever of their ids is asked about', async () => {
    const resellers = await anneke.relationships.list('IsIndirectCloudSolutionProviderOf')
    const one = resellers.find(({ mpnId }) => mpnId === '4847383')
    expect(await anneke.compliance.agreementStatus('4847383')).toMatchObject({ isAgreementSigned: true })
    expect(await anneke.compliance.agreementStatusOfTenant(one?.id ?? '')).toMatchObject({ isAgreementSigned: true })
  })

  test('that do not exist are 2200 by PartnerID and 2205 by tenant', async () => {
    await expect(anneke.compliance.agreementStatus('9999999')).rejects.toMatchObject({ status: 400, code: '2200' })
    const nobody = anneke.compliance.agreementStatusOfTenant(randomUUID())
    await expect(nobody).rejects.toMatchObject({ status: 400, code: '2205' })
  })
})

test('a link invites a customer to become ours', async () => {
  const { url } = await anneke.relationships.request()
  expect(new URL(url).searchParams.get('invType')).toBe('ResellerRelationship')
})

describe("the partner's own papers", () => {
  test('are five profiles', async () => {
    expect((await anneke.profiles.mpn()).mpnId).toMatch(/^\d+$/)
    expect((await anneke.profiles.legalBusiness('Current')).companyName).not.toBe('')
    expect((await anneke.profiles.organization()).tenantId).toBe(partner.sandbox.tenantId)
    expect((await anneke.profiles.billing()).billingCurrency).toMatch(/^[A-Z]{3}$/)
    expect((await anneke.profiles.support()).email).toContain('@')
  })

  test('are read back as they were written', async () => {
    const { attributes } = await anneke.profiles.support()
    const help = { email: 'help@contoso.example', telephone: '+49 89 1234', website: 'help.contoso.example' }
    const { data } = await anneke.profiles.updateSupport(help, { ...intent(), etag: attributes?.etag })
    expect(data).toMatchObject(help)
    expect(await anneke.profiles.support()).toMatchObject(help)
  })

  test('are understood where the service answers in PascalCase', async () => {
    const { companyName = '', attributes } = await anneke.profiles.billing()
    const address = { addressLine1: 'Kanalstraat 1', city: 'Utrecht', postalCode: '3511 AB', country: 'NL' }
    const profile = { companyName, address, primaryContact: { firstName: 'Anneke' }, purchaseOrderNumber: '4711' }
    const { data } = await anneke.profiles.updateBilling(profile, { ...intent(), etag: attributes?.etag })
    expect(data).toMatchObject({ purchaseOrderNumber: '4711', address: { city: 'Utrecht' } })
  })
})
