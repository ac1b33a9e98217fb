import { MAX_SOURCE_LENGTH } from './text-limits'

/**
 * Takes any text. Returns it with one kind of line end and without what nobody can see: control characters, direction marks
 * and overrides, zero-width spaces, byte order marks. Full-width digits, letters and signs become the usual ones, so that
 * `２５` reads as 25. Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
      .replace(/[^\S\n\t]/gu, ' ')
      // Cc without tab and line feed; Cf holds marks, overrides, joiners and the soft hyphen.
      .replace(/[^\P{Cc}\t\n]|\p{Cf}|\uFFFD/gu, '')
      .normalize('NFKC')
      .replace(/[^\S\n\t]/gu, ' ')
  )
}

/** A row as it may be shown: on one line, and not longer than anybody reads. */
export function toSource(row: string): string {
  const line = row.replace(/\s+/g, ' ').trim()
  const letters = [...line.slice(0, MAX_SOURCE_LENGTH * 2)]
  return letters.length > MAX_SOURCE_LENGTH || line.length > MAX_SOURCE_LENGTH * 2
    ? `${letters.slice(0, MAX_SOURCE_LENGTH).join('')}…`
    : line
}
