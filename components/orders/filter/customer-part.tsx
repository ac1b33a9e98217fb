import { useTranslations } from 'next-intl'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { CustomerSearch } from './customer-search'
import { FilterPart } from './filter-part'

/** One customer, found by typing; the person's recent ones stand there already. */
export function CustomerPart({ filter, recent }: { filter: OrdersFilter; recent: CustomerHit[] }) {
  const t = useTranslations('orders.filter')
  return (
    <FilterPart icon="customers" title={t('customer')}>
      <CustomerSearch
        initial={recent}
        kept={ordersSearch({ ...filter, customer: [], after: undefined, before: undefined })}
        words={{
          label: t('customerSearch'),
          placeholder: t('customerPlaceholder'),
          none: t('customerNone'),
          failed: t('customerFailed'),
        }}
      />
    </FilterPart>
  )
}
