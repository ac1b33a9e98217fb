import type { CountryWords } from './countries/country-words.ts'
import type { Random } from './random.ts'

type Word = { native: string; latin: string }

/** The lists of one country, taken apart once. */
export type Words = {
  heads: readonly Word[]
  trades: readonly Word[]
  forms: readonly string[]
  patterns: readonly string[]
  cities: readonly string[]
  streets: readonly string[]
  firstNames: readonly string[]
  lastNames: readonly string[]
  phone: string
}

const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

/** Lower-case ASCII letters and digits of a Latin text, e.g. `Gebrüder Kühn` → `gebruderkuhn`. */
export function toDomainPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæøłđðþħı]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
}

function wordOf(entry: string): Word {
  const [native = entry, latin = native] = entry.split('/')
  return { native, latin: toDomainPart(latin) }
}

/** Takes the `|` separated lists of a country apart. */
export function wordsOf(country: CountryWords): Words {
  return {
    heads: country.heads.split('|').map(wordOf),
    trades: country.trades.split('|').map(wordOf),
    forms: country.forms.split('|'),
    patterns: country.patterns.split('|'),
    cities: country.cities.split('|'),
    streets: country.streets.split('|'),
    firstNames: country.firstNames.split('|'),
    lastNames: country.lastNames.split('|'),
    phone: country.phone,
  }
}

/**
 * A company name and tenant domain that nobody in `taken` has yet; both are added to it.
 * When a country's combinations run out, the city tells two companies apart, as it does in life, and then a number.
 */
export function companyName(words: Words, stream: Random, taken: Set<string>): { companyName: string; domain: string } {
  const isCrowded = taken.size > CROWDED
  for (let attempt = isCrowded ? NUMBERED : 0; ; attempt++) {
    const head = stream.pick(words.heads)
    const trade = stream.pick(words.trades)
    const [city = ''] = stream.pick(words.cities).split(',')
    const number =
      attempt >= NUMBERED ? ` ${2 + stream.below(roomFor(isCrowded ? MANY_TRIES : attempt - NUMBERED, 9_998))}` : ''
    const place = attempt > 8 ? ` ${city}${number}` : ''
    const name = stream
      .pick(words.patterns)
      .replace('{head}', head.native)
      .replace('{trade}', `${trade.native}${place}`)
      .replace('{form}', stream.pick(words.forms))
    if (taken.has(name)) continue
    const stem = `${head.latin}${stream.chance(60) ? trade.latin : ''}`.slice(0, 24)
    let domain = `${stem}.onmicrosoft.com`
    for (let tries = isCrowded ? MANY_TRIES : 0; taken.has(domain); tries++) {
      domain = `${stem}${10 + stream.below(roomFor(tries, 9_990))}.onmicrosoft.com`
    }
    taken.add(name)
    taken.add(domain)
    return { companyName: name, domain }
  }
}

/** From this many names and domains on, looking for a free one without a number is not worth the time. */
const CROWDED = 40_000
/** At which attempt a name gets a number. */
const NUMBERED = 17
const MANY_TRIES = 8

/** Four digits are enough for thousands of companies; where a hundred thousand wear them out, there are more. */
function roomFor(tries: number, few: number): number {
  return tries < MANY_TRIES ? few : 10_000_000
}
