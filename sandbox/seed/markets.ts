/** One country in which the provider may sell. */
export type Market = {
  currency: string
  symbol: string
  /** Culture of the billing profile, e.g. `de-DE`. */
  culture: string
  /** Where additional partner ids on record are allowed. */
  bloc: 'EU' | 'EFTA' | null
}

const symbols: Record<string, string> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  JPY: '¥',
  CHF: 'CHF',
  SEK: 'kr',
  NOK: 'kr',
  DKK: 'kr',
  ISK: 'kr',
  PLN: 'zł',
  CZK: 'Kč',
  HUF: 'Ft',
  RON: 'lei',
  BRL: 'R$',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  INR: '₹',
  KRW: '₩',
  TWD: 'NT$',
  MXN: 'MX$',
}

const rows: readonly (readonly [country: string, currency: string, culture: string, bloc: Market['bloc']])[] = [
  ['AT', 'EUR', 'de-AT', 'EU'],
  ['BE', 'EUR', 'nl-BE', 'EU'],
  ['BG', 'EUR', 'bg-BG', 'EU'],
  ['HR', 'EUR', 'hr-HR', 'EU'],
  ['CY', 'EUR', 'el-CY', 'EU'],
  ['CZ', 'CZK', 'cs-CZ', 'EU'],
  ['DK', 'DKK', 'da-DK', 'EU'],
  ['EE', 'EUR', 'et-EE', 'EU'],
  ['FI', 'EUR', 'fi-FI', 'EU'],
  ['FR', 'EUR', 'fr-FR', 'EU'],
  ['DE', 'EUR', 'de-DE', 'EU'],
  ['GR', 'EUR', 'el-GR', 'EU'],
  ['HU', 'HUF', 'hu-HU', 'EU'],
  ['IE', 'EUR', 'en-IE', 'EU'],
  ['IT', 'EUR', 'it-IT', 'EU'],
  ['LV', 'EUR', 'lv-LV', 'EU'],
  ['LT', 'EUR', 'lt-LT', 'EU'],
  ['LU', 'EUR', 'fr-LU', 'EU'],
  ['MT', 'EUR', 'mt-MT', 'EU'],
  ['NL', 'EUR', 'nl-NL', 'EU'],
  ['PL', 'PLN', 'pl-PL', 'EU'],
  ['PT', 'EUR', 'pt-PT', 'EU'],
  ['RO', 'RON', 'ro-RO', 'EU'],
  ['SK', 'EUR', 'sk-SK', 'EU'],
  ['SI', 'EUR', 'sl-SI', 'EU'],
  ['ES', 'EUR', 'es-ES', 'EU'],
  ['SE', 'SEK', 'sv-SE', 'EU'],
  ['IS', 'ISK', 'is-IS', 'EFTA'],
  ['LI', 'CHF', 'de-LI', 'EFTA'],
  ['NO', 'NOK', 'nb-NO', 'EFTA'],
  ['CH', 'CHF', 'de-CH', 'EFTA'],
  ['GB', 'GBP', 'en-GB', null],
  ['US', 'USD', 'en-US', null],
  ['CA', 'CAD', 'en-CA', null],
  ['MX', 'MXN', 'es-MX', null],
  ['BR', 'BRL', 'pt-BR', null],
  ['JP', 'JPY', 'ja-JP', null],
  ['KR', 'KRW', 'ko-KR', null],
  ['TW', 'TWD', 'zh-TW', null],
  ['HK', 'USD', 'zh-HK', null],
  ['SG', 'USD', 'en-SG', null],
  ['TH', 'USD', 'th-TH', null],
  ['IN', 'INR', 'en-IN', null],
  ['AU', 'AUD', 'en-AU', null],
  ['NZ', 'NZD', 'en-NZ', null],
  ['IL', 'USD', 'he-IL', null],
  ['AE', 'USD', 'ar-AE', null],
  ['SA', 'USD', 'ar-SA', null],
  ['TR', 'USD', 'tr-TR', null],
  ['UA', 'USD', 'uk-UA', null],
  ['KZ', 'USD', 'ru-KZ', null],
  ['UZ', 'USD', 'ru-UZ', null],
  ['ZA', 'USD', 'en-ZA', null],
]

/** Markets by country code. */
export const markets: ReadonlyMap<string, Market> = new Map(
  rows.map(([country, currency, culture, bloc]) => [
    country,
    { currency, symbol: symbols[currency] ?? currency, culture, bloc },
  ]),
)

/** The market of a country that is known to be one; throws for a country that is not sold to. */
export function marketOf(country: string): Market {
  const market = markets.get(country)
  if (market === undefined) throw new RangeError(`no market for country ${country}`)
  return market
}

/** Symbol of a currency, or its code where none is kept. */
export function currencySymbol(currency: string): string {
  return symbols[currency] ?? currency
}
