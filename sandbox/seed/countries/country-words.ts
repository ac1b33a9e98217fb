/**
 * What made-up companies of one country are built from. Lists are written as one string with `|` between the words,
 * to keep the files readable. In countries that do not write Latin letters a word is `native/latin`; the Latin half
 * becomes part of the domain.
 */
export type CountryWords = {
  country: string
  /** Share of all customers, in relation to the other countries. */
  weight: number
  heads: string
  trades: string
  forms: string
  /** `{head} {trade} {form}` in the country's order. */
  patterns: string
  /** `city,region,postal code`; `#` becomes a digit, `@` a letter. */
  cities: string
  /** `#` becomes a house number. */
  streets: string
  firstNames: string
  lastNames: string
  /** International prefix and pattern of a phone number. */
  phone: string
}
