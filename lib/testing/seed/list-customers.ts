import { COMPANY_WORDS, HOSTILE_NAMES } from './company-words'
import { COUNTRIES, RESELLERS } from './countries'

/** A customer to be; the first of them order most. */
export type SeedCustomer = {
  i: number
  name: string
  domain: string
  country: string
  currency: string
  rate: number
  reseller_id: string | null
  reseller_name: string | null
}

/** How far apart careless names stand, where there is room. */
const HOSTILE_EVERY = 37

/** Takes how many there are in all, and which of them (from, to); the same names every time. */
export function listCustomers(count: number, from: number, to: number): SeedCustomer[] {
  const gap = Math.max(1, Math.min(HOSTILE_EVERY, Math.floor(count / HOSTILE_NAMES.length)))
  return Array.from({ length: to - from }, (_, index) => {
    const i = from + index
    const place = pickCountry(chance(i, 1))
    const { name, latin } = companyName(i, place.words)
    const hostile = i % gap === gap - 1 ? HOSTILE_NAMES[(i - gap + 1) / gap] : undefined
    const reseller = chance(i, 2) < 0.45 ? RESELLERS[Math.floor(chance(i, 3) ** 2 * RESELLERS.length)] : undefined
    return {
      i,
      name: hostile ?? name,
      domain: `${latin}${i.toString(36)}.onmicrosoft.com`,
      country: place.country,
      currency: place.currency,
      rate: place.rate,
      reseller_id: reseller?.mpnId ?? null,
      reseller_name: reseller?.name ?? null,
    }
  })
}

function companyName(i: number, language: string): { name: string; latin: string } {
  const words = COMPANY_WORDS[language]
  if (!words) throw new Error(`No words for ${language}`)
  const pick = (list: string, salt: number) => {
    const all = list.split('|')
    return all[Math.floor(chance(i, salt) * all.length)] ?? ''
  }
  const [head, trade, form] = [pick(words.heads, 4), pick(words.trades, 5), pick(words.forms, 6)]
  const [first = '', second = ''] = [head, trade].map((word) => word.split('/')[0])
  const latin = [head, trade].map((word) => word.split('/').at(-1)).join('')
  return {
    name: words.pattern === 'formhead trade' ? `${form}${first}${second}` : `${first} ${second} ${form}`,
    latin: latin
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  }
}

function pickCountry(at: number) {
  const all = COUNTRIES.reduce((sum, { weight }) => sum + weight, 0)
  let left = at * all
  const found = COUNTRIES.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  if (!found) throw new Error('There is no country')
  return found
}

/** From 0 to 1, the same for the same numbers (splitmix32). */
function chance(n: number, salt: number): number {
  let x = (Math.imul(n + 1, 0x9e3779b9) + Math.imul(salt, 0x85ebca6b)) | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32
}
