import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/app-link'
import { BarChartTable } from '@/components/ui/bar-chart-table'
import { classNames } from '@/components/ui/class-names'
import { toneStyles } from '@/components/ui/tone'
import { type OrdersBar, sumByStatus } from '@/lib/domain/charts/orders-charts'
import { ENTRY_STATUSES, type EntryStatus } from '@/lib/domain/history/order-entry'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from '../filter/orders-address'
import { statusTones } from '../status-tone'

/** All orders as one bar, by status; each is a link to its orders, and back where it is alone. Names the colours of the bars below. */
export function ByStatus({ bars, filter }: { bars: OrdersBar[]; filter: OrdersFilter }) {
  const t = useTranslations('orderCharts')
  const words = useTranslations('orders.status')
  const format = useFormatter()
  const sums = sumByStatus(bars)
  const present = ENTRY_STATUSES.map((status) => ({ status, orders: sums[status] ?? 0 })).filter(
    ({ orders }) => orders > 0,
  )
  const isOnly = (status: EntryStatus) => filter.status.length === 1 && filter.status[0] === status
  return (
    <div className="relative mb-3">
      <h3 className="sr-only">{t('status')}</h3>
      <ul className="me-28 mb-1.5 flex gap-x-4 text-xs max-md:overflow-x-auto max-sm:me-9 md:flex-wrap">
        {present.map(({ status, orders }) => (
          <li key={status}>
            <AppLink
              href={ordersAddress({ ...filter, status: isOnly(status) ? [] : [status] })}
              prefetch={false}
              scroll={false}
              title={t(isOnly(status) ? 'showAllAgain' : 'showOnly', { name: words(status) })}
              aria-current={isOnly(status) || undefined}
              className={classNames(
                '-mx-1 flex min-h-6 items-center gap-1.5 rounded-sm px-1 whitespace-nowrap transition-colors hover:bg-hover',
                isOnly(status) && 'font-medium',
              )}
            >
              <span
                aria-hidden="true"
                className={classNames('size-2 shrink-0 rounded-full', toneStyles[statusTones[status]].stroke)}
              />
              {words(status)}
              <span className="text-ink-2 tabular-nums">{format.number(orders)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
      <ShareBar parts={present} />
      <BarChartTable
        title={t('status')}
        series={[{ key: 'orders', label: t('orderCount'), tone: 'placed' }]}
        buckets={present.map(({ status, orders }) => ({ label: words(status), values: { orders } }))}
        format={(value) => format.number(value)}
      />
    </div>
  )
}

function ShareBar({ parts }: { parts: { status: EntryStatus; orders: number }[] }) {
  const all = parts.reduce((sum, { orders }) => sum + orders, 0)
  let before = 0
  return (
    <svg width="100%" height="6" className="block overflow-hidden rounded-sm" aria-hidden="true">
      {parts.map(({ status, orders }) => {
        const x = before
        before += (100 * orders) / all
        return (
          <rect
            key={status}
            x={`${x}%`}
            width={`${before - x}%`}
            height="6"
            className={classNames(toneStyles[statusTones[status]].fill, 'stroke-surface')}
          />
        )
      })}
    </svg>
  )
}
