import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

it('tells the rules of a country in the shape that the service was recorded with', async () => {
  const partner = await openPartner()
  const rules = async (country: string) =>
    (await partner.call('GET', `/v1/countryvalidationrules/${country}`, { as: 'app' })).body
  expect(await rules('us')).toMatchObject({
    iso2Code: 'US',
    defaultCulture: 'en-US',
    isStateRequired: true,
    supportedStatesList: expect.arrayContaining(['WA', 'WY']),
    supportedLanguagesList: ['en', 'es'],
    supportedCulturesList: ['en-US', 'es-US'],
    isPostalCodeRequired: true,
    postalCodeRegex: '^\\d{5}(-\\d{4})?$',
    isCityRequired: true,
    isVatIdSupported: false,
    isTaxIdSupported: true,
    isTaxIdOptional: true,
    countryCallingCodesList: ['1'],
    attributes: { objectType: 'CountryValidationRules' },
  })
  expect(await rules('CH')).toMatchObject({
    supportedCulturesList: ['de-CH', 'fr-CH', 'it-CH'],
    isVatIdSupported: true,
  })
  expect(await rules('HK')).toMatchObject({ isPostalCodeRequired: false, isStateRequired: false })
})

it('has rules for the countries that are sold to', async () => {
  const partner = await openPartner()
  for (const [country, status, code] of [
    ['KP', 404, 1000],
    ['Germany', 400, 2000],
  ] as const)
    expect(await partner.call('GET', `/v1/countryvalidationrules/${country}`)).toMatchObject({ status, body: { code } })
})

const redmond = { AddressLine1: '1 Microsoft Way', City: 'Redmond', State: 'wa', PostalCode: 98052, Country: 'us' }
const check = (partner: Partner, body: object) => partner.call('POST', '/v1/validations/address', { as: 'app', body })

it('verifies an address and suggests how to write it', async () => {
  const partner = await openPartner()
  const { status, body } = await check(partner, redmond)
  expect(status).toBe(200)
  expect(body).toEqual({
    originalAddress: {
      country: 'us',
      city: 'Redmond',
      state: 'wa',
      addressLine1: '1 Microsoft Way',
      postalCode: '98052',
    },
    suggestedAddresses: [
      {
        country: 'US',
        city: 'Redmond',
        state: 'WA',
        addressLine1: '1 Microsoft Way',
        postalCode: expect.stringMatching(/^98052-\d{4}$/),
      },
    ],
    status: 'VerifiedShippable',
  })
})

it.each<[string, object, number]>([
  ['Verified', { AddressLine1: 'PO Box 12' }, 1],
  ['InteractionRequired', { Country: 'NL', State: null, City: 'Utrecht', PostalCode: '3511ab' }, 1],
  ['StreetPartial', { AddressLine1: 'Microsoft Way' }, 3],
  ['PremisesPartial', { AddressLine1: '1 Microsoft Way, Suite' }, 3],
  ['Multiple', { AddressLine1: '1 Microsoft Way / 2 Main Street' }, 2],
  ['None', { PostalCode: '9805' }, 0],
  ['None', { State: 'ZZ' }, 0],
  ['NotValidated', { Country: 'KP' }, 0],
])('says %s for %o', async (status, changes, suggestions) => {
  const partner = await openPartner()
  const { body } = await check(partner, { ...redmond, ...changes })
  expect(body.status).toBe(status)
  expect(Object(body).suggestedAddresses).toHaveLength(suggestions)
  expect('validationMessage' in body).toBe(suggestions === 0)
})

it('wants a country at least', async () => {
  const partner = await openPartner()
  expect(await check(partner, { City: 'Redmond' })).toMatchObject({ status: 400, body: { code: 800002 } })
})
