/** What a customer of a country is asked for, as a form wants to know it. partner-center-api.md ch. 4.2, 4.12. */
export type CountryRules = {
  country: string
  /** None: any text, or nothing. */
  states: string[]
  isStateRequired: boolean
  isPostalCodeRequired: boolean
  /** Regular expressions as Microsoft writes them; null where it gives none. */
  postalCodePattern: string | null
  phoneNumberPattern: string | null
  needsPhoneNumber: boolean
  needsRegistrationNumber: boolean
  /** Languages and cultures that a customer may be created with; the first culture is the country's own. */
  languages: string[]
  cultures: string[]
}

/** Whether a text is of the form; a pattern that this engine cannot read refuses nothing: Microsoft decides then. */
export function matchesPattern(text: string, pattern: string | null): boolean {
  if (!pattern) return true
  try {
    return new RegExp(`^(?:${pattern})$`, 'i').test(text)
  } catch (error) {
    if (error instanceof SyntaxError) return true
    throw error
  }
}
