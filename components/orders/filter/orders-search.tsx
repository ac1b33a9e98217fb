import { useTranslations } from 'next-intl'
import { SearchField } from '@/components/ui/search-field'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { FilterForm } from './filter-form'
import { KeptFilter } from './kept-filter'

/** The search of the dashboard: Enter finds, `/` comes here. */
export function OrdersSearch({ filter, className }: { filter: OrdersFilter; className?: string }) {
  const t = useTranslations('orders.search')
  return (
    <FilterForm role="search" label={t('label')} className={className}>
      <KeptFilter filter={filter} except={['q']} />
      <SearchField
        key={filter.q}
        name="q"
        label={t('label')}
        placeholder={t('placeholder')}
        defaultValue={filter.q}
        maxLength={200}
        slashKey
      />
    </FilterForm>
  )
}
