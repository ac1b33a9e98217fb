import { isUnknown, type Submission } from '../orders/submission.ts'
import type { Weather } from '../stage/weather.ts'
import type { Findings } from './compare.ts'

export type Figures = {
  submissions: readonly Submission[]
  findings: Findings
  /** While faults happened, and until everything was settled. */
  stormy: Weather
  calm: Weather
  struck: { kills: number; restarts: number }
  refusals: ReadonlyMap<string, number>
}

/** The table at the end. */
export function report({ submissions, findings, stormy, calm, struck, refusals }: Figures): string {
  const count = (fits: (submission: Submission) => boolean) => submissions.filter(fits).length
  const orders = submissions.reduce((sum, submission) => sum + submission.orders.length, 0)
  const times = submissions.flatMap((submission) => secondsToKnow(submission) ?? []).toSorted((a, b) => a - b)
  const met = Object.values(stormy.met).reduce((sum, times) => sum + times, 0)
  const byKind = (counts: Iterable<[string, number]>) =>
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([kind, times]) => `${kind} ${times}`)
      .join(', ')
  const rows: [string, string | number][] = [
    ['submissions', submissions.length],
    ['placed', count(({ orders, isPartial }) => orders.length > 0 && !isPartial)],
    ['partly placed', count(({ isPartial }) => isPartial)],
    ['refused', count(({ state }) => state === 'refused')],
    ['unknown left', count(isUnknown)],
    ['settled', count(({ settledAt }) => settledAt !== null)],
    ['their orders', orders],
    ['duplicates', findings.duplicates.length],
    ['lost', findings.lost.length],
    ['wrongly reported', findings.wrong.length],
    ['calls to Microsoft per order', ((stormy.calls + calm.calls) / Math.max(1, orders)).toFixed(1)],
    ['time to settle, p50', `${percentile(times, 0.5).toFixed(1)} s`],
    ['time to settle, p95', `${percentile(times, 0.95).toFixed(1)} s`],
    ['time to settle, longest', `${percentile(times, 1).toFixed(1)} s`],
    ['processes killed', struck.kills],
    ['sandbox restarted', struck.restarts],
    ['faults met', `${met} of ${stormy.calls} calls: ${byKind(Object.entries(stormy.met))}`],
    ['asked again by people', byKind(refusals) || 'never'],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n')
}

/** From the press to what became of it. */
function secondsToKnow({ createdAt, placedAt, settledAt }: Submission): number | undefined {
  const known = placedAt ?? settledAt
  return known === null ? undefined : (Date.parse(known) - Date.parse(createdAt)) / 1000
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
