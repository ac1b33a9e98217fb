import { useTranslations } from 'next-intl'
import type { BarChartData } from './bar-chart-layout'

type BarChartTableProps = BarChartData & { title: string; format: (value: number) => string }

/** The chart's numbers as a table, for those who do not see it. */
export function BarChartTable({ title, series, buckets, format }: BarChartTableProps) {
  const t = useTranslations('common')
  return (
    // Around the table, because a table does not become smaller than its cells.
    <div className="sr-only">
      <table>
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
              <th scope="row">{bucket.label}</th>
              {series.map((one) => (
                <td key={one.key}>{bucket.words?.[one.key] ?? format(bucket.values[one.key] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
