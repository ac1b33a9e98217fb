import { Refusal } from '../http/route.ts'

/** How enum words are compared: case, underscores, hyphens and spaces do not count (ch. 3.7). */
export function foldCase(word: string): string {
  return word.toLowerCase().replace(/[_\-\s]/g, '')
}

const billingCycles: Record<string, string> = {
  monthly: 'monthly',
  annual: 'annual',
  onetime: 'one_time',
  none: 'none',
  triennial: 'triennial',
  biennial: 'biennial',
  unknown: 'unknown',
}

/** `Monthly`, `OneTime` and the like in wire spelling. Throws 400/900126 for a word that is no billing cycle. */
export function billingCycleOf(word: string): string {
  const cycle = billingCycles[foldCase(word)]
  if (cycle === undefined) throw new Refusal(400, 900126, `The value ${word} could not be parsed as BillingCycleType.`)
  return cycle
}

/** One of the four segments, lower case, or undefined for another word. */
export function segmentOf(word: string): Segment | undefined {
  const folded = foldCase(word)
  return segments.find((segment) => segment === folded)
}

export const segments = ['commercial', 'education', 'government', 'nonprofit'] as const
export type Segment = (typeof segments)[number]
