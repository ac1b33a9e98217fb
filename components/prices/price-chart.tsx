import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/format-money'
import type { PricePeriod } from '@/lib/domain/prices/price-market'

const [WIDTH, HEIGHT] = [100, 100]

/** A price over time as steps, drawn on the server. The same figures stand in the table below it. */
export function PriceChart({ periods, now }: { periods: PricePeriod[]; now: string }) {
  const t = useTranslations('prices')
  const locale = useLocale()
  const values = periods.map(({ unitPrice }) => Number(unitPrice))
  const top = Math.max(...values) * 1.1 || 1
  const start = Date.parse(periods[0]?.from ?? now)
  const span = Math.max(Date.parse(now) - start, 1)
  const x = (time: string) => ((Date.parse(time) - start) / span) * WIDTH
  const y = (value: number) => HEIGHT - (value / top) * HEIGHT
  const path = periods
    .map(({ from, until, unitPrice }, index) => {
      const level = y(Number(unitPrice))
      return `${index === 0 ? 'M' : 'L'}${x(from)} ${level} L${x(until ?? now)} ${level}`
    })
    .join(' ')
  const highest = periods.find(({ unitPrice }) => Number(unitPrice) === Math.max(...values))
  return (
    <figure className="grid max-w-2xl gap-1.5" aria-label={t('chart')}>
      {highest && (
        <p className="text-xs text-ink-3 tabular-nums" aria-hidden="true">
          {formatMoney(highest.unitPrice, highest.currency, locale)}
        </p>
      )}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-32 w-full border-b border-line-strong"
        aria-hidden="true"
      >
        <path d={`${path} L${WIDTH} ${HEIGHT} L0 ${HEIGHT} Z`} className="fill-accent-tint" />
        <path d={path} className="fill-none stroke-accent" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      </svg>
    </figure>
  )
}
