/** Segments of the catalogue in wire spelling. partner-center-api.md ch. 5.3. */
export const SEGMENTS = ['commercial', 'education', 'government', 'nonprofit'] as const
export type Segment = (typeof SEGMENTS)[number]

/** Which qualification opens which segment. ch. 4.4, 5.6. */
const OPENED_BY: Partial<Record<string, Segment>> = {
  education: 'education',
  nonprofit: 'nonprofit',
  governmentcommunitycloud: 'government',
}

/** Takes the qualifications that a customer holds; returns the segments they may buy in, commercial among them. */
export function segmentsOf(qualifications: readonly string[]): Segment[] {
  return ['commercial', ...qualifications.flatMap((one) => OPENED_BY[one.toLowerCase()] ?? [])]
}
