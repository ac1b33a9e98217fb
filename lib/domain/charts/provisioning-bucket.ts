/** Buckets per doubling of the duration: the middle of one is at most 9.1 % away from whatever fell into it. */
export const BUCKETS_PER_DOUBLING = 4

/** So many lines took a duration of this bucket: [2^(bucket/4), 2^((bucket+1)/4)) seconds; 0 has everything below as well. */
export type BucketCount = { bucket: number; lines: number }

/**
 * Takes a histogram in any order and a share (0.95); returns the duration in milliseconds that this share of all lines took at most,
 * by nearest rank, as the geometric middle of its bucket. Null without lines.
 */
export function percentileOf(histogram: readonly BucketCount[], share: number): number | null {
  const sorted = histogram.toSorted((a, b) => a.bucket - b.bucket)
  const rank = Math.ceil(share * sorted.reduce((sum, { lines }) => sum + lines, 0))
  let seen = 0
  for (const { bucket, lines } of sorted) {
    seen += lines
    if (rank > 0 && seen >= rank) return 1000 * 2 ** ((bucket + 0.5) / BUCKETS_PER_DOUBLING)
  }
  return null
}
