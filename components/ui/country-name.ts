/** Takes an ISO alpha-2 code in any case; returns the country's name in that language, or the text itself when it is no code. */
export function countryName(code: string, locale: string): string {
  const upper = code.toUpperCase()
  // Microsoft keeps what was typed, which is not always a code.
  if (!/^[A-Z]{2}$/.test(upper)) return code
  return new Intl.DisplayNames(locale, { type: 'region' }).of(upper) ?? code
}

/** Takes codes; returns them by their names in that language, as a list to choose from. */
export function countryOptions(codes: readonly string[], locale: string): { value: string; label: string }[] {
  return codes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
