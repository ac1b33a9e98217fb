import { useFormatter, useTranslations } from 'next-intl'
import { BarChart } from '@/components/ui/bar-chart'
import type { ChartDay } from '@/lib/domain/orders-dashboard'
import { CHART_TONES, countByTone } from './chart-series'

type OrdersChartProps = {
  days: ChartDay[]
  /** Where a day leads to. */
  hrefOf: (day: string) => string
  height?: number
}

/** Every seventh day has its date under it, counted from today. */
const TICK_DAYS = 7

/** Orders per day by how far they are today. A day with orders is a link to them. */
export function OrdersChart({ days, hrefOf, height }: OrdersChartProps) {
  const t = useTranslations('orders')
  const format = useFormatter()
  const word = (day: string, weekday?: 'short') =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { weekday, month: 'short', day: 'numeric', timeZone: 'UTC' })
  const bars = days.map((one) => ({ ...one, values: countByTone(one) }))
  const series = CHART_TONES.filter((tone) => bars.some(({ values }) => values[tone] > 0))
  return (
    <BarChart
      title={t('chart.title', { days: days.length })}
      height={height}
      series={series.map((tone) => ({ key: tone, label: t(`chart.tone.${tone}`), tone }))}
      buckets={bars.map(({ day, values }, index) => ({
        label: word(day, 'short'),
        tick: (days.length - 1 - index) % TICK_DAYS === 0 ? word(day) : undefined,
        values,
        href: Object.values(values).some((value) => value > 0) ? hrefOf(day) : undefined,
      }))}
    />
  )
}

/** Whether there is anything to draw. */
export function hasOrders(days: ChartDay[]): boolean {
  return days.some(({ counts }) => Object.keys(counts).length > 0)
}
