/** The languages of the product, in the order the switch shows them. */
export const locales = ['en', 'ja'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

/** Whether a value, such as a cookie's, is one of the languages that there are texts in. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}
