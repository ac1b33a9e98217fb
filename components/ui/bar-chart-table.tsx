import { useTranslations } from 'next-intl'
import { AppLink } from './app-link'
import type { BarChartData } from './bar-chart-layout'

/** The chart's numbers as a table, for readers and for the keyboard: its links show themselves when they get the focus. */
export function BarChartTable({
  title,
  series,
  buckets,
  format,
}: BarChartData & { title: string; format: (value: number) => string }) {
  const t = useTranslations('common')
  return (
    <div className="sr-only has-focus-visible:not-sr-only has-focus-visible:mt-2 has-focus-visible:overflow-x-auto">
      <table className="text-xs [&_td]:px-2 [&_th]:px-2">
        <caption>{t('chartTable', { title })}</caption>
        <thead>
          <tr>
            <td />
            {series.map((one) => (
              <th key={one.key} scope="col">
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets.map((bucket) => (
            <tr key={bucket.label}>
              <th scope="row">{bucket.href ? <AppLink href={bucket.href}>{bucket.label}</AppLink> : bucket.label}</th>
              {series.map((one) => (
                <td key={one.key}>{format(bucket.values[one.key] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
