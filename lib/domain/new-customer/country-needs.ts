/** Countries whose customers need a phone number. partner-center-api.md ch. 4.2 (code 600051). */
const PHONE = new Set(['AM', 'AZ', 'BY', 'HU', 'IN', 'KZ', 'KG', 'MD', 'RU', 'TJ', 'UZ', 'UA'])

/** Countries whose customers need an organization registration number. ch. 4.2 (code 600049), list of October 2023. */
const REGISTRATION = new Set([...PHONE, ...['BR', 'ZA', 'PL', 'AE', 'SA', 'TR', 'TH', 'VN', 'MM', 'IQ', 'SS', 'VE']])

/** Takes an ISO alpha-2 code, upper case. */
export function needsPhoneNumber(country: string): boolean {
  return PHONE.has(country)
}

/** Takes an ISO alpha-2 code, upper case. */
export function needsRegistrationNumber(country: string): boolean {
  return REGISTRATION.has(country)
}
