import { useTranslations } from 'next-intl'
import { ListSearch } from '@/components/ui/list-search'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from './orders-address'

/** The search of the dashboard; it says what it looks through. */
export function OrdersSearch({ filter }: { filter: OrdersFilter }) {
  const t = useTranslations('orders.search')
  return (
    <ListSearch
      address={ordersAddress({ ...filter, q: undefined })}
      query={filter.q ?? ''}
      label={t('label')}
      placeholder={t('placeholder')}
      className="w-full sm:w-128"
    />
  )
}
