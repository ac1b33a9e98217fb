import { companyName, type Words, wordsOf } from './company-name.ts'
import { americas } from './countries/americas.ts'
import { asiaPacific } from './countries/asia-pacific.ts'
import { centralEurope } from './countries/central-europe.ts'
import type { CountryWords } from './countries/country-words.ts'
import { eastAsia } from './countries/east-asia.ts'
import { middleEastAfrica } from './countries/middle-east-africa.ts'
import { northernEurope } from './countries/northern-europe.ts'
import { southernEurope } from './countries/southern-europe.ts'
import { westernEurope } from './countries/western-europe.ts'
import type { Customer, CustomerSummary } from './customer.ts'
import { knownCustomers } from './known-customers.ts'
import { resellers } from './partners.ts'
import { type Random, random } from './random.ts'

const countries: readonly CountryWords[] = [
  ...centralEurope,
  ...westernEurope,
  ...northernEurope,
  ...southernEurope,
  ...americas,
  ...eastAsia,
  ...asiaPacific,
  ...middleEastAfrica,
]

const LETTERS = 'ABCEGHJKLMNPRSTVWXYZ'
const wordsByCountry = new Map<string, Words>(countries.map((country) => [country.country, wordsOf(country)]))
const active = resellers.filter((partner) => partner.enrolment === 'active')

/** Replaces `#` by digits and `@` by letters. */
function fill(pattern: string, stream: Random): string {
  return pattern.replace(/[#@]/g, (sign) => (sign === '#' ? String(stream.below(10)) : stream.text(1, LETTERS)))
}

/**
 * Address and contact that a customer in `country` would have; the same for the same key.
 * A country without word lists of its own borrows the Irish ones.
 */
export function customerDetails(country: string, key: string) {
  const stream = random(`customer ${key}`)
  const words = wordsByCountry.get(country) ?? wordsByCountry.get('IE')
  if (words === undefined) throw new RangeError('the word lists hold no Irish companies')
  const [city = '', region = '', postalCode = ''] = stream.pick(words.cities).split(',')
  return {
    commerceId: stream.guid(),
    city,
    region,
    postalCode: fill(postalCode, stream),
    addressLine1: stream.pick(words.streets).replace('#', String(1 + stream.below(180))),
    firstName: stream.pick(words.firstNames),
    lastName: stream.pick(words.lastNames),
    phoneNumber: fill(words.phone, stream),
    agreedOn: `202${3 + stream.below(3)}-0${1 + stream.below(9)}-1${stream.below(10)}T00:00:00`,
  }
}

/** The tenant id that goes with a domain. */
export function tenantIdOf(domain: string): string {
  return random(`tenant ${domain}`).guid()
}

/** How a made-up customer stands with Microsoft: mostly well. */
function standing(country: string, stream: Random) {
  const near = active.filter((partner) => partner.country === country)
  const choice = near.length > 0 ? near : active
  const count = stream.chance(35) ? 1 + stream.below(3) : 0
  const vettingStatus = stream.chance(75) ? ('Approved' as const) : ('InReview' as const)
  const qualification = stream.chance(4) ? 'Education' : stream.chance(3) ? 'Nonprofit' : null
  return {
    agreement: stream.chance(6)
      ? ('none' as const)
      : stream.chance(15)
        ? ('signed-directly' as const)
        : ('confirmed' as const),
    validation: stream.chance(2)
      ? ('UnderReview' as const)
      : stream.chance(1)
        ? ('NotAllowed' as const)
        : stream.chance(10)
          ? null
          : ('Allowed' as const),
    qualifications:
      qualification === null
        ? []
        : [{ qualification, vettingStatus, vettingCreatedDate: '2026-04-21T08:15:02.113Z' } as const],
    resellers: [...new Set(Array.from({ length: count }, () => stream.pick(choice).tenantId))],
    delegatedAccess: stream.chance(90),
    creditLine: 'open' as const,
    lockedForTransactions: false,
  }
}

/** Countries repeated by weight, so that a prefix of any length is mixed like the whole. */
function* countriesByWeight(): Generator<string> {
  const total = countries.reduce((sum, country) => sum + country.weight, 0)
  const stream = random('countries')
  for (;;) {
    let ticket = stream.below(total)
    for (const country of countries) {
      ticket -= country.weight
      if (ticket < 0) {
        yield country.country
        break
      }
    }
  }
}

/**
 * The first `count` customers of the seed, the documentation companies first. The same on every run.
 * @param count at least the number of documentation companies is returned
 */
export function seedCustomers(count: number): readonly CustomerSummary[] {
  const known = made.get(count) ?? makeCustomers(count)
  made.set(count, known)
  return known
}

/** Every tenant with as many customers shares the one list. */
const made = new Map<number, readonly CustomerSummary[]>()

function makeCustomers(count: number): CustomerSummary[] {
  const customers: CustomerSummary[] = knownCustomers.map(({ id, companyName, domain, country }) => ({
    ...{ id, companyName, domain, country },
  }))
  const taken = new Set(customers.flatMap((customer) => [customer.companyName, customer.domain]))
  const order = countriesByWeight()
  const stream = random('companies')
  while (customers.length < count) {
    const country = order.next().value
    const words = country === undefined ? undefined : wordsByCountry.get(country)
    if (country === undefined || words === undefined) throw new RangeError('a country without words was drawn')
    const company = companyName(words, stream, taken)
    customers.push({ id: tenantIdOf(company.domain), ...company, country })
  }
  return customers
}

/** Everything else about a customer of the seed. */
export function completeSeedCustomer(summary: CustomerSummary): Customer {
  return { ...summary, ...customerDetails(summary.country, summary.domain), ...standingOf(summary) }
}

/** Tenant ids of the resellers of a customer of the seed. */
export function seedResellers(summary: CustomerSummary): readonly string[] {
  return standingOf(summary).resellers
}

const knownById = new Map(knownCustomers.map((customer) => [customer.id, customer]))

function standingOf({ id, country, domain }: CustomerSummary) {
  return knownById.get(id) ?? standing(country, random(`standing ${domain}`))
}
