import { AppLink } from './app-link'
import type { BarChartData } from './bar-chart-layout'

type BarChartLinksProps = BarChartData & { format: (value: number) => string }

/**
 * Over the bars: one column per bucket that says its numbers on hover and, where it leads somewhere, is a link. Where the
 * columns of a month become narrower than a finger or a shaky mouse can hit (24 px each), there are no links.
 */
export function BarChartLinks({ series, buckets, format }: BarChartLinksProps) {
  return (
    <div className="absolute inset-y-0 start-8 end-0 flex">
      {buckets.map((bucket) => {
        const parts = series
          .map(({ key, label }) => ({ label, value: bucket.values[key] ?? 0 }))
          .filter(({ value }) => value > 0)
          .map(({ label, value }) => `${label} ${format(value)}`)
        const says = [bucket.label, ...parts].join(' · ')
        return (
          <span key={bucket.label} title={says} className="relative flex-1">
            {bucket.href && (
              <AppLink
                href={bucket.href}
                prefetch={false}
                scroll={false}
                aria-label={says}
                className="absolute inset-0 rounded-sm transition-colors hover:bg-hover focus-visible:-outline-offset-1 @max-[45rem]:hidden"
              />
            )}
          </span>
        )
      })}
    </div>
  )
}
