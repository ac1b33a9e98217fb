/**
 * Takes what stands in a quantity's field: text as typed (full-width digits of a Japanese keyboard and thousands separators
 * included), or a number that the form already holds. Returns the number, or null for what is none.
 */
export function readQuantity(typed: unknown): number | null {
  if (typeof typed === 'number') return Number.isFinite(typed) ? typed : null
  if (typeof typed !== 'string') return null
  const text = typed.normalize('NFKC').replace(/[\s,']/g, '')
  return /^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : null
}
