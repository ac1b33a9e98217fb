import { Refusal, type Route } from '../../http/route.ts'
import { type CountryRules, findCountryRules } from '../../seed/country-rules/country-rules.ts'
import { validateAddress } from './validate-address.ts'

/** Rules of a country and the check of an address (ch. 4.10, 4.12; get-market-specific-validation-data, validate-an-address). */
export const countries: Route[] = [
  {
    method: 'GET',
    path: '/v1/countryvalidationrules/:country',
    token: 'any',
    handle({ params: { country = '' } }) {
      if (!/^[a-z]{2}$/i.test(country)) throw new Refusal(400, 2000, 'Bad input: a country has two letters.')
      const rules = findCountryRules(country)
      if (rules === undefined) throw new Refusal(404, 1000, `There are no validation rules for ${country}.`)
      return { status: 200, body: validationRules(rules) }
    },
  },
  { method: 'POST', path: '/v1/validations/address', token: 'any', handle: validateAddress },
]

/** The shape that was recorded from the service; the page's own sample is an older one. */
function validationRules(rules: CountryRules) {
  const { country, states, cultures, postalCode, vatId } = rules
  const isUnitedStates = country === 'US'
  return {
    iso2Code: country,
    defaultCulture: rules.defaultCulture,
    isStateRequired: states.length > 0,
    ...(states.length > 0 && { supportedStatesList: states }),
    supportedLanguagesList: [...new Set(cultures.map((culture) => culture.split('-')[0]))],
    supportedCulturesList: cultures,
    isPostalCodeRequired: postalCode !== undefined,
    ...(postalCode !== undefined && { postalCodeRegex: postalCode }),
    isCityRequired: true,
    isVatIdSupported: vatId !== undefined,
    ...(vatId !== undefined && { vatIdRegex: vatId }),
    phoneNumberRegex: rules.phoneNumber,
    isTaxIdSupported: isUnitedStates,
    isTaxIdOptional: true,
    countryCallingCodesList: [rules.callingCode],
    attributes: { objectType: 'CountryValidationRules' },
  }
}
