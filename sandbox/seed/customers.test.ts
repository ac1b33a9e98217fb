import { describe, expect, it } from 'vitest'
import { toDomainPart } from './company-name.ts'
import type { Customer } from './customer.ts'
import { completeSeedCustomer, seedCustomers } from './customers.ts'
import { marketOf, markets } from './markets.ts'
import { partners, resellers } from './partners.ts'
import { random } from './random.ts'

const customers = seedCustomers(5_200).map(completeSeedCustomer)
const share = (test: (customer: Customer) => boolean): number => customers.filter(test).length / customers.length

describe('the seeded customers', () => {
  it('are the same on every run', () => {
    expect(seedCustomers(300).map(completeSeedCustomer)).toEqual(customers.slice(0, 300))
  })

  it('are 5,200 different tenants with domains and names of their own', () => {
    expect(customers).toHaveLength(5_200)
    for (const key of ['id', 'domain', 'companyName'] as const) {
      expect(new Set(customers.map((customer) => customer[key])).size).toBe(5_200)
    }
    expect(customers.filter(({ domain }) => !/^[a-z0-9-]{2,40}\.onmicrosoft\.com$/.test(domain))).toEqual([])
  })

  it('come from more than 30 countries, most of them from the EU', () => {
    expect(new Set(customers.map(({ country }) => country)).size).toBeGreaterThan(30)
    expect(share(({ country }) => marketOf(country).bloc === 'EU')).toBeGreaterThan(0.5)
  })

  it.each([
    ['JP', /[\u3040-\u30ff\u4e00-\u9fff]/, /株式会社|有限会社|合同会社/],
    ['GR', /[Α-ώ]/, /Α\.Ε\.|Ε\.Π\.Ε\.|Ι\.Κ\.Ε\.|Ο\.Ε\./],
    ['BG', /[А-я]/, /ООД|АД/],
    ['KR', /[가-힣]/, /주식회사|㈜|유한회사/],
    ['IL', /[א-ת]/, /בע״מ/],
    ['AE', /[؀-ۿ]/, /ذ\.م\.م|ش\.م\.ع/],
    ['TH', /[ก-๙]/, /บริษัท/],
    ['PL', /[A-Za-ż]/, /Sp\.|S\.A\./],
    ['DE', /[A-Za-ß]/, /GmbH|AG|KG|eG|OHG/],
  ])('write their names as companies in %s do', (country, script, form) => {
    const names = customers.filter((customer) => customer.country === country).map(({ companyName }) => companyName)
    expect(names.length).toBeGreaterThan(10)
    for (const name of names.filter((name) => name !== 'コントソ株式会社')) {
      expect(name).toMatch(script)
      expect(name).toMatch(form)
    }
  })

  it('include some who may not buy, and many with resellers', () => {
    expect(share(({ agreement }) => agreement === 'none')).toBeGreaterThan(0.03)
    expect(share(({ validation }) => validation === 'UnderReview')).toBeGreaterThan(0.01)
    expect(share(({ validation }) => validation === 'NotAllowed')).toBeGreaterThan(0.005)
    expect(share(({ qualifications }) => qualifications[0]?.qualification === 'Education')).toBeGreaterThan(0.02)
    expect(share(({ resellers: of }) => of.length > 0)).toBeGreaterThan(0.25)
    expect(Math.max(...customers.map(({ resellers: of }) => of.length))).toBe(3)
  })
})

it('has some thirty resellers with numeric PartnerIDs, the documented ones among them', () => {
  expect(resellers.length).toBeGreaterThanOrEqual(30)
  expect(new Set(partners.map(({ mpnId }) => mpnId)).size).toBe(partners.length)
  expect(partners.every(({ mpnId, country }) => /^\d{6,8}$/.test(mpnId) && markets.has(country))).toBe(true)
  expect(resellers.find(({ mpnId }) => mpnId === '4847383')).toMatchObject({
    name: 'First Up Consultants',
    country: 'US',
  })
})

it('makes domain parts out of any Latin spelling', () => {
  expect(toDomainPart('Gebrüder Kühn')).toBe('gebruderkuhn')
  expect(toDomainPart('Łódź Øst Ærø Straße İstanbul')).toBe('lodzostaerostrasseistanbul')
})

it('draws the same numbers for the same key', () => {
  const draw = (key: string) => Array.from({ length: 5 }, () => random(key).below(1_000_000))
  expect(draw('a')).toEqual(draw('a'))
  expect(draw('a')).not.toEqual(draw('b'))
  expect(random('a').guid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
