import { markets } from '../markets.ts'
import { statesOf } from './states.ts'

/** What is known about addresses, languages and tax numbers of a market (ch. 4.12). Patterns are regular expressions. */
export type CountryRules = {
  country: string
  /** International prefix, without `+`. */
  callingCode: string
  /** Undefined: the country has no postal codes. */
  postalCode: string | undefined
  /** Undefined: the country has no VAT numbers, or they are not taken. */
  vatId: string | undefined
  phoneNumber: string
  defaultCulture: string
  cultures: readonly string[]
  /** Enforced; empty where any text is taken (ch. 4.10). */
  states: readonly string[]
}

type Row = readonly [country: string, callingCode: string, postalCode: string, vatId?: string, otherCultures?: string]

const rows: readonly Row[] = [
  ['AT', '43', '\\d{4}', 'ATU\\d{8}'],
  ['BE', '32', '\\d{4}', 'BE[01]\\d{9}', 'fr-BE de-BE'],
  ['BG', '359', '\\d{4}', 'BG\\d{9,10}'],
  ['HR', '385', '\\d{5}', 'HR\\d{11}'],
  ['CY', '357', '\\d{4}', 'CY\\d{8}[A-Z]', 'en-CY'],
  ['CZ', '420', '\\d{3} ?\\d{2}', 'CZ\\d{8,10}'],
  ['DK', '45', '\\d{4}', 'DK\\d{8}'],
  ['EE', '372', '\\d{5}', 'EE\\d{9}'],
  ['FI', '358', '\\d{5}', 'FI\\d{8}', 'sv-FI'],
  ['FR', '33', '\\d{5}', 'FR[A-HJ-NP-Z0-9]{2}\\d{9}'],
  ['DE', '49', '\\d{5}', 'DE\\d{9}'],
  ['GR', '30', '\\d{3} ?\\d{2}', 'EL\\d{9}'],
  ['HU', '36', '\\d{4}', 'HU\\d{8}'],
  ['IE', '353', '[A-Z]\\d[0-9W] ?[A-Z0-9]{4}', 'IE\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}'],
  ['IT', '39', '\\d{5}', 'IT\\d{11}'],
  ['LV', '371', '(LV-)?\\d{4}', 'LV\\d{11}'],
  ['LT', '370', '(LT-)?\\d{5}', 'LT(\\d{9}|\\d{12})'],
  ['LU', '352', '(L-)?\\d{4}', 'LU\\d{8}', 'de-LU'],
  ['MT', '356', '[A-Z]{3} ?\\d{4}', 'MT\\d{8}', 'en-MT'],
  ['NL', '31', '\\d{4} ?[A-Z]{2}', 'NL\\d{9}B\\d{2}'],
  ['PL', '48', '\\d{2}-\\d{3}', 'PL\\d{10}'],
  ['PT', '351', '\\d{4}-\\d{3}', 'PT\\d{9}'],
  ['RO', '40', '\\d{6}', 'RO\\d{2,10}'],
  ['SK', '421', '\\d{3} ?\\d{2}', 'SK\\d{10}'],
  ['SI', '386', '(SI-)?\\d{4}', 'SI\\d{8}'],
  ['ES', '34', '\\d{5}', 'ES[A-Z0-9]\\d{7}[A-Z0-9]'],
  ['SE', '46', '\\d{3} ?\\d{2}', 'SE\\d{12}'],
  ['IS', '354', '\\d{3}', '\\d{5,6}'],
  ['LI', '423', '94\\d{2}', '\\d{5}'],
  ['NO', '47', '\\d{4}', '\\d{9}(MVA)?'],
  ['CH', '41', '\\d{4}', 'CHE-?\\d{3}\\.?\\d{3}\\.?\\d{3}( (MWST|TVA|IVA))?', 'fr-CH it-CH'],
  ['GB', '44', '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}', 'GB(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})'],
  ['US', '1', '\\d{5}(-\\d{4})?', undefined, 'es-US'],
  ['CA', '1', '[A-Z]\\d[A-Z] ?\\d[A-Z]\\d', undefined, 'fr-CA'],
  ['MX', '52', '\\d{5}'],
  ['BR', '55', '\\d{5}-?\\d{3}'],
  ['JP', '81', '\\d{3}-?\\d{4}'],
  ['KR', '82', '\\d{5}'],
  ['TW', '886', '\\d{3}(\\d{2,3})?'],
  ['HK', '852', '', undefined, 'en-HK'],
  ['SG', '65', '\\d{6}', undefined, 'zh-SG'],
  ['TH', '66', '\\d{5}', '\\d{13}'],
  ['IN', '91', '\\d{3} ?\\d{3}', undefined, 'hi-IN'],
  ['AU', '61', '\\d{4}'],
  ['NZ', '64', '\\d{4}'],
  ['IL', '972', '\\d{5}(\\d{2})?', '\\d{9}'],
  ['AE', '971', '', '\\d{15}', 'en-AE'],
  ['SA', '966', '\\d{5}(-\\d{4})?', '3\\d{13}3', 'en-SA'],
  ['TR', '90', '\\d{5}', '\\d{10}'],
  ['UA', '380', '\\d{5}', '\\d{12}'],
  ['KZ', '7', '(\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d)', '\\d{12}', 'kk-KZ'],
  ['UZ', '998', '\\d{6}', '\\d{12}', 'uz-UZ'],
  ['ZA', '27', '\\d{4}', '4\\d{9}', 'af-ZA'],
]

const byCountry: ReadonlyMap<string, CountryRules> = new Map(rows.map((row) => [row[0], rulesOf(row)]))

/** Rules of a market by ISO 3166-1 alpha-2 code in any case; undefined where nothing is sold. */
export function findCountryRules(country: string): CountryRules | undefined {
  return byCountry.get(country.toUpperCase())
}

function rulesOf([country, callingCode, postalCode, vatId, otherCultures = '']: Row): CountryRules {
  const defaultCulture = markets.get(country)?.culture ?? 'en-US'
  return {
    country,
    callingCode,
    postalCode: postalCode === '' ? undefined : `^${postalCode}$`,
    vatId: vatId === undefined ? undefined : `^${vatId}$`,
    // As recorded for the United States; elsewhere the prefix and whatever separators people write.
    phoneNumber:
      country === 'US'
        ? '^(1[ \\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[ \\-\\/\\.]?(\\d{3})[ \\-\\/\\.]?(\\d{4})$'
        : `^((\\+|00)?${callingCode}[ \\-\\/\\.]?)?[\\d \\-\\/\\.\\(\\)]{4,20}$`,
    defaultCulture,
    cultures: [defaultCulture, ...otherCultures.split(' ').filter(Boolean)],
    states: statesOf(country),
  }
}
