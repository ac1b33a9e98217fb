import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import type { ChartBar } from '@/lib/domain/charts/chart-bars'
import type { OrdersCharts as Charts } from '@/lib/domain/charts/orders-charts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from '../filter/orders-address'
import { ByFamily } from './by-family'
import { ByStatus } from './by-status'
import { CHARTS_LAYOUT } from './charts-layout'
import { OrdersOverTime, ValueOverTime } from './over-time'

/** Of each of the two pictures over time, in px. */
const FIELD_HEIGHT = 88
/** The rest of them are found by filtering. */
const MOST_CURRENCIES = 5

/** What the filter finds, drawn: every bar, status and family leads to its orders, the rest of the filter kept. */
export function OrdersCharts({ charts, filter }: { charts: Charts; filter: OrdersFilter }) {
  const t = useTranslations('orderCharts')
  if (charts.kind === 'none') return null
  if (charts.kind === 'tooMany')
    return <p className="pe-28 text-sm text-ink-2 max-sm:pe-10">{t('tooMany', { limit: charts.limit })}</p>
  const { unit, bars, families, durations } = charts
  const [currency, ...others] = charts.currencies
  const hrefOf = ({ from, to }: ChartBar) => ordersAddress({ ...filter, period: undefined, from, to })
  const over = { unit, bars, hrefOf, height: FIELD_HEIGHT }
  return (
    <>
      <ByStatus bars={bars} filter={filter} />
      <div className={CHARTS_LAYOUT.frame}>
        <section aria-label={t(`orders.${unit}`)} className={CHARTS_LAYOUT.time}>
          <h3 className="mb-2.5 text-xs font-medium text-ink-2">{t(`orders.${unit}`)}</h3>
          <OrdersOverTime {...over} hasLegend={false} />
        </section>
        <section aria-label={currency ? t(`value.${unit}`, { currency }) : t('noValue')} className={CHARTS_LAYOUT.time}>
          <div className="mb-2.5 flex items-baseline justify-between gap-3 text-xs">
            <h3 className="font-medium text-ink-2">{currency ? t(`value.${unit}`, { currency }) : t('noValue')}</h3>
            {others.length > 0 && (
              <nav aria-label={t('otherCurrencies')} className="flex gap-3">
                {others.slice(0, MOST_CURRENCIES).map((other) => (
                  <TextLink
                    key={other}
                    href={ordersAddress({ ...filter, currency: [other] })}
                    scroll={false}
                    prefetch={false}
                    title={t('inCurrency', { currency: other })}
                  >
                    {other}
                  </TextLink>
                ))}
              </nav>
            )}
          </div>
          {currency && <ValueOverTime {...over} currency={currency} />}
        </section>
        <div className={CHARTS_LAYOUT.families}>
          <ByFamily families={families} durations={durations} filter={filter} />
        </div>
      </div>
    </>
  )
}
