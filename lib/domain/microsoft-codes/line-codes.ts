import type { RefusalCategory } from './category'

/**
 * Errors of a cart's line, inside an answer of 2xx: partner-center-api.md ch. 6.5. Their sentences stand in the
 * messages of the review (components/review/lines/line-error-key.ts), because they say what to change on the line.
 */
export const LINE_CODES: Readonly<Record<string, RefusalCategory>> = {
  '0': 'other',
  '10000': 'currency',
  '10001': 'catalogue',
  '10002': 'limit',
  '10003': 'inventory',
  '10004': 'partner-on-record',
  '10006': 'cart',
  '10007': 'provisioning-context',
  '10008': 'provisioning-context',
  '10009': 'sandbox-limit',
  '10010': 'malformed',
  '10011': 'provisioning-context',
  '10012': 'attestation',
  '10013': 'term',
  '10014': 'promotion',
  '10015': 'limit',
  '10016': 'term',
  '10017': 'term',
  '10018': 'quantity',
  '10019': 'quantity',
  '400019': 'catalogue',
  '400039': 'term',
  '400041': 'catalogue',
  '500600': 'catalogue',
}

/** Takes the code of a line's error; returns what kind of refusal it is. */
export function categoryOfLine(code: string): RefusalCategory {
  return LINE_CODES[code] ?? 'other'
}
