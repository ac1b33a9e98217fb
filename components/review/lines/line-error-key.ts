/** Codes of cart lines a salesperson can meet, and the sentence for each. partner-center-api.md ch. 6.5. */
const SENTENCES = {
  '10000': 'currency',
  '10001': 'itemGone',
  '400019': 'itemGone',
  '10002': 'quota',
  '10003': 'stock',
  '10004': 'partners',
  '10006': 'notProcessed',
  '10007': 'subscription',
  '10008': 'subscription',
  '10011': 'subscription',
  '10009': 'sandboxLimit',
  '10010': 'invalidInput',
  '10012': 'attestation',
  '10013': 'billingPlan',
  '10014': 'promotion',
  '10015': 'seatLimit',
  '10016': 'endDate',
  '10017': 'endDate',
  '10018': 'baseSeats',
  '10019': 'addOnSeats',
  '400039': 'term',
  '400041': 'baseMissing',
  '500600': 'legacy',
  /** Ours: Microsoft left the line out of its answer. */
  missing: 'missing',
} as const

export type LineErrorKey = (typeof SENTENCES)[keyof typeof SENTENCES] | 'other'

/** Takes the code of a line's error; returns the key of its sentence in messages: review.lineError. */
export function lineErrorKey(code: string): LineErrorKey {
  return isKnown(code) ? SENTENCES[code] : 'other'
}

function isKnown(code: string): code is keyof typeof SENTENCES {
  return Object.hasOwn(SENTENCES, code)
}
