/** Member states by ISO 3166-1 alpha-2. partner-center-api.md ch. 7.4: additional partner ids exist only for EU/EFTA transactions. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
const EFTA = 'IS LI NO CH'.split(' ')
const EU_OR_EFTA = new Set([...EU, ...EFTA])

/** Takes the customer's billing country (ISO alpha-2, any case). Unknown countries are outside. */
export function isInEuOrEfta(country: string | undefined | null): boolean {
  return country != null && EU_OR_EFTA.has(country.toUpperCase())
}
