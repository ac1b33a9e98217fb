import { AppLink } from './app-link'
import type { BarChartData } from './bar-chart-layout'
import { classNames } from './class-names'

type BarChartLinksProps = BarChartData & { format: (value: number) => string }

/** Where columns would be narrower than a finger or a shaky mouse can hit (24 px each) they are no links; whole class names. */
const LINKS_FROM = [
  { columns: 8, hidden: '@max-[12rem]:hidden' },
  { columns: 12, hidden: '@max-[18rem]:hidden' },
  { columns: 13, hidden: '@max-[19.5rem]:hidden' },
  { columns: 18, hidden: '@max-[27rem]:hidden' },
  { columns: 24, hidden: '@max-[36rem]:hidden' },
  { columns: 31, hidden: '@max-[46.5rem]:hidden' },
  { columns: Number.POSITIVE_INFINITY, hidden: 'hidden' },
]
/** Over the bars: one column per bucket that says its numbers on hover and, where it leads somewhere, is a link. */
export function BarChartLinks({ series, buckets, format }: BarChartLinksProps) {
  const hidden = LINKS_FROM.find(({ columns }) => buckets.length <= columns)?.hidden
  return (
    <div className="absolute inset-y-0 start-11 end-0 flex">
      {buckets.map((bucket) => {
        const parts = series
          .filter(({ key }) => (bucket.values[key] ?? 0) > 0)
          .map(({ key, label }) => bucket.words?.[key] ?? `${label} ${format(bucket.values[key] ?? 0)}`)
        const says = [bucket.label, ...parts].join(' · ')
        return (
          <span key={bucket.label} title={says} className="relative flex-1">
            {bucket.href && (
              <AppLink
                href={bucket.href}
                prefetch={false}
                scroll={false}
                aria-label={says}
                className={classNames(
                  'absolute inset-0 rounded-sm transition-colors hover:bg-hover focus-visible:-outline-offset-1',
                  hidden,
                )}
              />
            )}
          </span>
        )
      })}
    </div>
  )
}
