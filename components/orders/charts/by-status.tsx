import { useTranslations } from 'next-intl'
import { type OrdersBar, sumByStatus } from '@/lib/domain/charts/orders-charts'
import { ENTRY_STATUSES, type EntryStatus } from '@/lib/domain/history/order-entry'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from '../filter/orders-address'
import { statusTones } from '../status-tone'
import { ShareRow } from './share-row'

/** How many orders are in each status, in the order an order goes through them. The colours are those of the bars beside it. */
export function ByStatus({ bars, filter }: { bars: OrdersBar[]; filter: OrdersFilter }) {
  const t = useTranslations('orderCharts')
  const words = useTranslations('orders.status')
  const sums = sumByStatus(bars)
  const present = ENTRY_STATUSES.filter((status) => (sums[status] ?? 0) > 0)
  const most = Math.max(...present.map((status) => sums[status] ?? 0))
  const isOnly = (status: EntryStatus) => filter.status.length === 1 && filter.status[0] === status
  return (
    <table className="w-full table-auto text-sm">
      <caption className="mb-1 text-start text-xs font-medium text-ink-2">{t('status')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('status')}</th>
          <td />
          <th scope="col">{t('orderCount')}</th>
        </tr>
      </thead>
      <tbody>
        {present.map((status) => (
          <ShareRow
            key={status}
            name={words(status)}
            tone={statusTones[status]}
            orders={sums[status] ?? 0}
            most={most}
            href={ordersAddress({ ...filter, status: isOnly(status) ? [] : [status] })}
            isOnly={isOnly(status)}
          />
        ))}
      </tbody>
    </table>
  )
}
