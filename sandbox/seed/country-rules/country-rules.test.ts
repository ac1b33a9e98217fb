import { expect, it } from 'vitest'
import { completeSeedCustomer, seedCustomers } from '../customers.ts'
import { markets } from '../markets.ts'
import { findCountryRules } from './country-rules.ts'

it('knows every market', () => {
  expect([...markets.keys()].filter((country) => findCountryRules(country) === undefined)).toEqual([])
})

it('agrees with the addresses and phone numbers of the seed', () => {
  const wrong = seedCustomers(3_000).flatMap((summary) => {
    const { country, postalCode, region, phoneNumber } = completeSeedCustomer(summary)
    const rules = findCountryRules(country)
    if (rules === undefined) return [country]
    const fits =
      (rules.postalCode === undefined || new RegExp(rules.postalCode).test(postalCode)) &&
      (rules.states.length === 0 || rules.states.includes(region)) &&
      (country === 'US' || new RegExp(rules.phoneNumber).test(phoneNumber))
    return fits ? [] : [`${country} ${postalCode} ${region} ${phoneNumber}`]
  })
  expect([...new Set(wrong)]).toEqual([])
})
