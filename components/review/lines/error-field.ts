import { type LineErrorKey, lineErrorKey } from './line-error-key'

/** The cell of the builder's sheet in which an error is mended; what is not here is mended by another quantity. */
const FIELDS: Partial<Record<LineErrorKey, 'product' | 'choice' | 'options' | 'attestation'>> = {
  currency: 'product',
  legacy: 'product',
  baseMissing: 'product',
  itemGone: 'choice',
  notProcessed: 'choice',
  billingPlan: 'choice',
  term: 'choice',
  missing: 'choice',
  promotion: 'options',
  endDate: 'options',
  subscription: 'options',
  attestation: 'attestation',
}

/** Takes a line's key and the code of its error; returns where in the builder it is mended: "#line-…-quantity", "#attribution". */
export function errorHash(lineKey: string, code: string): string {
  const key = lineErrorKey(code)
  return key === 'partners' ? '#attribution' : `#line-${lineKey}-${FIELDS[key] ?? 'quantity'}`
}
