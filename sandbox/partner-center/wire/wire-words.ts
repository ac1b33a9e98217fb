import { Refusal } from '../../http/route.ts'

/** How enum words are compared: case, underscores, hyphens and spaces do not count (ch. 3.7). */
export function foldCase(word: string): string {
  return word.toLowerCase().replace(/[_\-\s]/g, '')
}

/** In the order of the numbers that they are by in Microsoft's SDKs (Appendix A). */
const billingCycles = ['unknown', 'monthly', 'annual', 'none', 'one_time', 'triennial', 'biennial'] as const
const billingCyclesByWord = new Map<string, string>(
  billingCycles.flatMap((cycle, number): [string, string][] => [
    [foldCase(cycle), cycle],
    [String(number), cycle],
  ]),
)

/**
 * `Monthly`, `OneTime` and the like, or the number of a cycle, in wire spelling. Throws 400/900126 for a word that is no
 * billing cycle.
 */
export function billingCycleOf(word: string): string {
  const cycle = billingCyclesByWord.get(foldCase(word))
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
