import { z } from 'zod'
import { Refusal } from '../../http/route.ts'
import { findCountryRules } from '../../seed/country-rules/country-rules.ts'
import type { Address } from '../../seed/customer.ts'
import { text } from '../wire/lenient.ts'

const optional = text.nullish().transform((value) => value ?? undefined)

/** An address as clients send it (ch. 4.2): numbers for text and nulls are taken, other members dropped. */
export const AddressBody = z.object({
  country: text,
  region: optional,
  city: optional,
  state: optional,
  addressLine1: optional,
  addressLine2: optional,
  postalCode: optional,
  firstName: optional,
  lastName: optional,
  middleName: optional,
  phoneNumber: optional,
})

/** The first thing that is wrong with an address, in a sentence; undefined for one that can be. */
export function addressProblem(address: Address): string | undefined {
  const { country, city = '', state = '', addressLine1 = '', addressLine2 = '', postalCode = '' } = address
  if (!/^[A-Z]{2}$/i.test(country)) return 'Country should be a two letter code.'
  if (addressLine1.trim() === '' || addressLine1.length > 200) return 'AddressLine1 should have 1 to 200 characters.'
  if (addressLine2.length > 200) return 'AddressLine2 should have at most 200 characters.'
  if (city.trim() === '') return 'City is required.'
  const rules = findCountryRules(country)
  if (rules === undefined) return undefined
  if (rules.states.length > 0 && !rules.states.includes(state.toUpperCase())) {
    return `State ${state} is not a state of ${country}.`
  }
  if (rules.postalCode !== undefined && !new RegExp(rules.postalCode, 'i').test(postalCode.trim())) {
    return `PostalCode does not match ${rules.postalCode}.`
  }
  return contactProblem(address)
}

function contactProblem({ firstName = '', lastName = '', phoneNumber = '' }: Address): string | undefined {
  if (firstName.length > 50) return 'FirstName should have at most 50 characters.'
  if (lastName.length > 50) return 'LastName should have at most 50 characters.'
  return /^[+\d\s().\-/x]*$/i.test(phoneNumber) ? undefined : 'PhoneNumber is not a phone number.'
}

/** Throws 400/27002 for an address that cannot be, 403/2030 for a country in which the partner may not sell. */
export function requireAddress(address: Address): void {
  const problem = addressProblem(address)
  if (problem !== undefined) throw new Refusal(400, 27002, `The address is not valid. ${problem}`)
  if (findCountryRules(address.country) === undefined) {
    throw new Refusal(403, 2030, `The partner is not onboarded to sell in ${address.country}.`)
  }
}
