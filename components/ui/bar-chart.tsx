import { type BarChartData, barRects, gridSteps } from './bar-chart-layout'
import { BarChartLinks } from './bar-chart-links'
import { BarChartTable } from './bar-chart-table'
import { classNames } from './class-names'
import { toneStyles } from './tone'

type BarChartProps = BarChartData & {
  /** What it shows; names the table behind. */
  title: string
  /** Height of the bars' field in px. */
  height?: number
  /** How a value is written; plain numbers unless said otherwise. */
  format?: (value: number) => string
  /** How the values of the lines are written: there is room for five letters. */
  formatAxis?: (value: number) => string
  /** Whether the colours are named below; not where they are named beside it. */
  hasLegend?: boolean
  className?: string
}

/**
 * Bars over time, stacked by series, drawn on the server: positions in percent, so that it fits any width without a script.
 * A bucket with an `href` is a link. The same numbers stand in a table for readers.
 */
export function BarChart({
  title,
  series,
  buckets,
  height = 120,
  format = String,
  formatAxis = format,
  hasLegend = true,
  className,
}: BarChartProps) {
  const steps = gridSteps(buckets)
  const top = steps.at(-1) ?? 1
  return (
    <figure className={classNames('min-w-0', className)}>
      <div className="@container relative ps-11" style={{ height }}>
        <div aria-hidden="true">
          {steps.map((step) => (
            <div
              key={step}
              className="absolute inset-x-0 flex h-0 items-center gap-2"
              style={{ bottom: `${(step / top) * 100}%` }}
            >
              <span className="flex w-9 shrink-0 justify-end whitespace-nowrap text-[0.6875rem] text-ink-3 tabular-nums">
                {formatAxis(step)}
              </span>
              <span className={classNames('h-px flex-1', step === 0 ? 'bg-line-strong' : 'bg-line')} />
            </div>
          ))}
        </div>
        <svg width="100%" height="100%" className="relative block overflow-visible" aria-hidden="true">
          {barRects({ series, buckets }, top).map(({ key, tone, ...rect }) => (
            <rect key={key} {...rect} rx="1.5" className={classNames(toneStyles[tone].fill, 'stroke-canvas')} />
          ))}
        </svg>
        <BarChartLinks {...{ series, buckets, format }} />
      </div>
      <div className="mt-1.5 flex ps-11 text-[0.6875rem] text-ink-3 tabular-nums" aria-hidden="true">
        {buckets.map((bucket, index) => (
          <span
            key={bucket.label}
            className={classNames(
              'flex w-0 flex-1 whitespace-nowrap',
              index === buckets.length - 1 && buckets.length > 4 ? 'justify-end' : 'justify-center',
            )}
          >
            {bucket.tick ?? ''}
          </span>
        ))}
      </div>
      {hasLegend && series.length > 1 && (
        <ul className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 ps-11 text-xs text-ink-2" aria-hidden="true">
          {series.map((one) => (
            <li key={one.key} className="flex items-center gap-1.5">
              <span className={classNames('size-2 rounded-full', toneStyles[one.tone].stroke)} />
              {one.label}
            </li>
          ))}
        </ul>
      )}
      <BarChartTable {...{ title, series, buckets, format }} />
    </figure>
  )
}
