import { z } from 'zod'
import { Attributes } from '../link'
import { Flag, maybe } from '../scalars'

const Texts = z.array(z.string())
/** How the page of 2023 prints lists; the service itself has answered with plain ones since 2019. ch. 4.12. */
const Wrapped = z.looseObject({ value: maybe(Texts) })

/** What an address, a phone number and a tax id of a country must look like. partner-center-api.md ch. 4.12. */
export const CountryValidationRules = z.looseObject({
  iso2Code: z.string(),
  defaultCulture: maybe(z.string()),
  isStateRequired: maybe(Flag),
  supportedStatesList: maybe(Texts),
  states: maybe(Wrapped),
  supportedLanguagesList: maybe(Texts),
  supportedLanguages: maybe(Wrapped),
  supportedCulturesList: maybe(Texts),
  supportedCultures: maybe(Wrapped),
  isPostalCodeRequired: maybe(Flag),
  postalCodeRegex: maybe(z.string()),
  isCityRequired: maybe(Flag),
  isVatIdSupported: maybe(Flag),
  vatIdRegex: maybe(z.string()),
  taxIdFormat: maybe(z.string()),
  taxIdSample: maybe(z.string()),
  isTaxIdSupported: maybe(Flag),
  isTaxIdOptional: maybe(Flag),
  isRegistrationNumberSupported: maybe(Flag),
  phoneNumberRegex: maybe(z.string()),
  countryCallingCodesList: maybe(Texts),
  countryCallingCodes: maybe(Wrapped),
  attributes: maybe(Attributes),
})
export type CountryValidationRules = z.infer<typeof CountryValidationRules>

/** The states that an address of the country may name, from either shape of the answer; none: any. */
export function statesOf({ supportedStatesList, states }: CountryValidationRules): string[] {
  return supportedStatesList ?? states?.value ?? []
}

/** The cultures that a customer of the country may be created with, from either shape. */
export function culturesOf({ supportedCulturesList, supportedCultures }: CountryValidationRules): string[] {
  return supportedCulturesList ?? supportedCultures?.value ?? []
}

/** The languages that a customer of the country may be created with, from either shape. */
export function languagesOf({ supportedLanguagesList, supportedLanguages }: CountryValidationRules): string[] {
  return supportedLanguagesList ?? supportedLanguages?.value ?? []
}
