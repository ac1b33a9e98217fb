import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { BarChart } from '@/components/ui/bar-chart'
import { formatMoney } from '@/components/ui/format-money'
import type { ChartBar, ChartUnit } from '@/lib/domain/charts/chart-bars'
import type { OrdersBar } from '@/lib/domain/charts/orders-charts'
import { CHART_TONES, countByTone } from './chart-series'
import { useBarWords } from './use-bar-words'

type OverTimeProps = {
  unit: ChartUnit
  bars: OrdersBar[]
  /** Where a bar leads to. */
  hrefOf: (bar: ChartBar) => string
  height?: number
}

const COMPACT = { notation: 'compact', maximumFractionDigits: 1 } as const

/** Orders by how far they are today. A bar with orders is a link to them. */
export function OrdersOverTime({
  unit,
  bars,
  hrefOf,
  height,
  hasLegend,
}: OverTimeProps & {
  hasLegend?: boolean
}) {
  const t = useTranslations('orderCharts')
  const format = useFormatter()
  const words = useBarWords(unit)
  const counted = bars.map((bar) => ({ bar, values: countByTone(bar) }))
  const series = CHART_TONES.filter((tone) => counted.some(({ values }) => values[tone] > 0))
  return (
    <BarChart
      {...{ height, hasLegend }}
      title={t(`orders.${unit}`)}
      format={(value) => format.number(value)}
      formatAxis={(value) => format.number(value, COMPACT)}
      series={series.map((tone) => ({ key: tone, label: t(`tone.${tone}`), tone }))}
      buckets={counted.map(({ bar, values }, index) => ({
        label: words.full(bar),
        tick: words.tick(bars, index),
        values,
        href: Object.values(values).some((value) => value > 0) ? hrefOf(bar) : undefined,
      }))}
    />
  )
}

/** What was ordered is worth, in one currency; the table behind has it exactly. */
export function ValueOverTime({ unit, bars, hrefOf, height, currency }: OverTimeProps & { currency: string }) {
  const t = useTranslations('orderCharts')
  const format = useFormatter()
  const locale = useLocale()
  const words = useBarWords(unit)
  return (
    <BarChart
      height={height}
      title={t(`value.${unit}`, { currency })}
      formatAxis={(value) => format.number(value, COMPACT)}
      series={[{ key: 'value', label: currency, tone: 'placed' }]}
      buckets={bars.map((bar, index) => ({
        label: words.full(bar),
        tick: words.tick(bars, index),
        // A picture needs no more digits than this.
        values: { value: Number(bar.value) },
        words: { value: formatMoney(bar.value, currency, locale) },
        href: Number(bar.value) > 0 ? hrefOf(bar) : undefined,
      }))}
    />
  )
}
