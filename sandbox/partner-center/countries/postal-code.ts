/** After how many characters people write a space or a hyphen, by country. */
const breaks: Record<string, readonly [at: number, sign: string]> = {
  CA: [3, ' '],
  CZ: [3, ' '],
  GB: [-3, ' '],
  GR: [3, ' '],
  IE: [3, ' '],
  MT: [3, ' '],
  NL: [4, ' '],
  SE: [3, ' '],
  SK: [3, ' '],
  BR: [5, '-'],
  JP: [3, '-'],
}

/** A postal code as people of the country write it: capitals, and one separator where there is one. */
export function formatPostalCode(country: string, text: string): string {
  const code = text.trim().toUpperCase()
  const known = breaks[country]
  if (known === undefined) return code
  const [at, sign] = known
  const bare = code.replace(/[\s-]/g, '')
  return `${bare.slice(0, at)}${sign}${bare.slice(at)}`
}
