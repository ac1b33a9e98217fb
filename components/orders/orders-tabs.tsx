import { useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/tabs'
import { findOrdersView, type OpenCounts, ORDERS_VIEWS, type OrdersView } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from './filter/orders-address'

/** The saved views: sets of statuses. Whatever else is filtered stays. */
export function OrdersTabs({ filter, counts }: { filter: OrdersFilter; counts: OpenCounts }) {
  const t = useTranslations('orders.views')
  const current = findOrdersView(filter.status)
  const open: Partial<Record<OrdersView, number>> = counts
  return (
    <Tabs
      label={t('label')}
      tabs={(Object.keys(ORDERS_VIEWS) as OrdersView[]).map((view) => ({
        href: ordersAddress({ ...filter, status: [...ORDERS_VIEWS[view]] }),
        label: t(view),
        count: open[view] || undefined,
        current: view === current,
      }))}
    />
  )
}
