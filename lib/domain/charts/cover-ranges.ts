export type RollupPeriod = 'day' | 'month'

/** From `from`, up to and without `to`. */
export type TimeRange = { from: Date; to: Date }

/** Rollups of one length whose first day is in [from, to), as YYYY-MM-DD, UTC. */
export type RollupPiece = { bar: number; period: RollupPeriod; from: string; to: string }
/** What no whole UTC day covers: counted row by row. */
export type Edge = TimeRange & { bar: number }

const DAY_MS = 86_400_000

/**
 * Takes the ranges of a chart's bars; returns for each, by its index, the whole UTC months and days in it, and the hours that are
 * left at its ends because a person's day begins at another moment than UTC's. Together they are each range exactly.
 */
export function coverRanges(ranges: readonly TimeRange[]): { pieces: RollupPiece[]; edges: Edge[] } {
  const covers = ranges.map(coverRange)
  return { pieces: covers.flatMap(({ pieces }) => pieces), edges: covers.flatMap(({ edges }) => edges) }
}

function coverRange({ from, to }: TimeRange, bar: number): { pieces: RollupPiece[]; edges: Edge[] } {
  const firstDay = Math.ceil(from.getTime() / DAY_MS) * DAY_MS
  const endDay = Math.floor(to.getTime() / DAY_MS) * DAY_MS
  if (firstDay >= endDay) return { pieces: [], edges: from < to ? [{ bar, from, to }] : [] }
  const firstMonth = monthAtOrAfter(firstDay)
  const endMonth = monthOf(endDay)
  const pieces: [RollupPeriod, number, number][] =
    firstMonth < endMonth
      ? [
          ['day', firstDay, firstMonth],
          ['month', firstMonth, endMonth],
          ['day', endMonth, endDay],
        ]
      : [['day', firstDay, endDay]]
  const edges: Edge[] = [
    { bar, from, to: new Date(firstDay) },
    { bar, from: new Date(endDay), to },
  ]
  return {
    pieces: pieces
      .filter(([, start, end]) => start < end)
      .map(([period, start, end]) => ({ bar, period, from: dayOf(start), to: dayOf(end) })),
    edges: edges.filter((edge) => edge.from < edge.to),
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function monthOf(time: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
}

function monthAtOrAfter(time: number): number {
  const month = monthOf(time)
  const date = new Date(month)
  return month === time ? time : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
}
