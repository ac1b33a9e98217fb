import { useTranslations } from 'next-intl'
import type { FamilyDurations } from '@/lib/domain/charts/orders-charts'

/** From the fastest half to the slowest 95 % of all rows: durations are seconds and days in one picture. */
export type DurationScale = { from: number; to: number }

type DurationCellsProps = { durations: FamilyDurations | undefined; scale: DurationScale }

/** Takes what is drawn together; returns what its pictures have in common. */
export function scaleOf(rows: readonly FamilyDurations[]): DurationScale {
  return {
    from: Math.log(Math.min(...rows.map(({ p50Ms }) => p50Ms))),
    to: Math.log(Math.max(...rows.map(({ p95Ms }) => p95Ms))),
  }
}

/** Three cells for a reader, one picture for the eye: a line from p50 to p95, on a scale where each step is twice as long. */
export function DurationCells({ durations, scale }: DurationCellsProps) {
  const say = useDurationWords()
  if (!durations) return <td colSpan={3} />
  const { p50Ms, p90Ms, p95Ms } = durations
  const x = (ms: number) => `${4 + (92 * (Math.log(ms) - scale.from)) / Math.max(scale.to - scale.from, 0.1)}%`
  return (
    <>
      <td className="ps-3">
        <span className="flex items-center gap-1.5">
          <svg width="100%" height="12" className="min-w-8 flex-1 overflow-visible" aria-hidden="true">
            <line x1={x(p50Ms)} x2={x(p95Ms)} y1="6" y2="6" className="stroke-line-strong" strokeWidth="2" />
            {[p50Ms, p90Ms, p95Ms].map((ms, index) => (
              <circle
                key={index === 0 ? 'p50' : index === 1 ? 'p90' : 'p95'}
                cx={x(ms)}
                cy="6"
                r="3"
                className={FILLS[index]}
              />
            ))}
          </svg>
          <span className="shrink-0 text-xs whitespace-nowrap text-ink-2 tabular-nums">{say(p50Ms)}</span>
        </span>
      </td>
      <td className="sr-only">{say(p90Ms)}</td>
      <td className="ps-1 text-end text-xs whitespace-nowrap text-ink-2 tabular-nums">
        <span aria-hidden="true">– </span>
        {say(p95Ms)}
      </td>
    </>
  )
}

const FILLS = ['fill-active', 'fill-provisioning', 'fill-late']

const [SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS] = [1000, 60_000, 3_600_000, 86_400_000]

function useDurationWords() {
  const t = useTranslations('orderCharts.duration')
  return (ms: number): string => {
    if (ms < 2 * MINUTE_MS) return t('seconds', { count: Math.round(ms / SECOND_MS) })
    if (ms < 2 * HOUR_MS) return t('minutes', { count: Math.round(ms / MINUTE_MS) })
    if (ms < 2 * DAY_MS) return t('hours', { count: Math.round(ms / HOUR_MS) })
    return t('days', { count: Math.round(ms / DAY_MS) })
  }
}
