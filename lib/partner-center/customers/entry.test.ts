import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { culturesOf, languagesOf, statesOf } from '@/lib/domain/wire/addresses/country-validation-rules'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

/** What is asked on the way to a customer that may buy: address, domain, qualification. */
let partner: TestPartner
let anneke: PartnerCenter
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
})
afterAll(() => partner.stop())

const intent = () => ({ requestId: randomUUID() })

describe('an address', () => {
  test('is looked at, and a better one suggested', async () => {
    const redmond = {
      addressLine1: '1 Microsoft Way',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
    }
    const { status, suggestedAddresses, originalAddress } = await anneke.validations.address(redmond)
    expect(status).toMatch(/^[A-Z]/)
    expect(suggestedAddresses).toBeInstanceOf(Array)
    expect(originalAddress?.city).toBe('Redmond')
  })

  test('has rules in every country', async () => {
    const us = await anneke.countryValidationRules.get('US')
    expect(us).toMatchObject({ iso2Code: 'US', isStateRequired: true, isPostalCodeRequired: true })
    expect(statesOf(us)).toContain('WA')
    expect(culturesOf(us)).toContain('en-US')
    expect(languagesOf(us)).toContain('en')
    expect('98052').toMatch(new RegExp(us.postalCodeRegex ?? '$^'))
  })
})

test('a domain is free until a customer has it', async () => {
  const domain = `${randomUUID().slice(0, 12)}.onmicrosoft.com`
  expect(await anneke.domains.exists(domain)).toBe(false)
  await partner.addCustomer({ domain })
  expect(await anneke.domains.exists(domain)).toBe(true)
})

describe('a qualification', () => {
  test('of a school is in review first', async () => {
    const id = await partner.addCustomer()
    expect(await anneke.qualifications.list(id)).toEqual([])
    const school = { qualification: 'Education', educationSegment: 'K12', website: 'school.example' } as const
    const { data } = await anneke.qualifications.create(id, school, intent())
    expect(data).toMatchObject({ qualification: 'Education', vettingStatus: 'InReview' })
    expect((await anneke.qualifications.list(id)).map((one) => one.qualification)).toEqual(['Education'])
  })

  test('of the government cloud takes one of the partner’s codes', async () => {
    const [code] = await anneke.qualifications.validationCodes()
    expect(code?.validationId).toMatch(/^\d+$/)
    expect(code?.remainingCreates).toBeGreaterThan(0)
  })

  test('of a school without its kind is not asked for', () => {
    // @ts-expect-error a school is a primary school or a university
    const request: Parameters<typeof anneke.qualifications.create>[1] = { qualification: 'Education' }
    expect(() => anneke.qualifications.create(JSON.parse('"x"'), request, intent())).toThrow('educationSegment')
  })
})
