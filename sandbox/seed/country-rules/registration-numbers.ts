/** Numbers under which organisations are registered, as regular expressions. Undefined: required, but of any form. */
const patterns: Record<string, string | undefined> = {
  AM: '^\\d{8}$',
  AZ: '^\\d{10}$',
  BY: '^\\d{9}$',
  HU: '^(\\d{8}|\\d{8}-\\d-\\d{2}|\\d{11})$',
  KZ: '^\\d{12}$',
  KG: '^\\d{14}$',
  MD: '^(\\d{7}|\\d{13})$',
  RU: '^(\\d{10}|\\d{12})$',
  TJ: '^\\d{9}$',
  UZ: '^\\d{9}$',
  UA: '^(\\d{8}|\\d{10}|\\d{12})$',
  BR: '^(\\d{14}|\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2})$',
  IN: '^[A-Z]{5}\\d{4}[A-Z]$',
  ZA: '^\\d{4}/?\\d{6}/?\\d{2}$',
  PL: '^(\\d{9}|\\d{10}|\\d{14})$',
  AE: undefined,
  SA: '^\\d{10}$',
  TR: '^\\d{10,11}$',
  TH: '^\\d{13}$',
  VN: '^(\\d{10}|\\d{10}-\\d{3}|\\d{13})$',
  MM: undefined,
  IQ: undefined,
  SS: undefined,
  VE: undefined,
}

/** Where a customer's billing address needs a phone number (ch. 4.2, code 600051). */
const phoneRequired = new Set(['AM', 'AZ', 'BY', 'HU', 'IN', 'KZ', 'KG', 'MD', 'RU', 'TJ', 'UZ', 'UA'])

/** Whether a new customer in `country` needs an organisation registration number (create-a-customer). */
export function needsRegistrationNumber(country: string): boolean {
  return Object.hasOwn(patterns, country)
}

/** The form of the numbers of a country, where one is known. */
export function registrationNumberPattern(country: string): string | undefined {
  return patterns[country]
}

export function needsPhoneNumber(country: string): boolean {
  return phoneRequired.has(country)
}
