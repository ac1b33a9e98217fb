import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { TextLink } from '@/components/ui/text-link'
import type { FacetNames } from '@/lib/domain/history/facet-choice'
import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { FilterChips } from './chips/filter-chips'
import { useChosen } from './chips/use-chosen'
import { AddFilter } from './editor/when-opened'
import { OrdersSearch } from './orders-search'
import { SortMenu } from './sort-menu'

/** What is looked for among all orders: words, and the filter as a sentence. Without script a page of its own has all of it. */
export function FilterBar({ filter, names }: { filter: OrdersFilter; names: FacetNames }) {
  const t = useTranslations('orderFilters')
  const chosen = useChosen(filter, names)
  const search = ordersSearch({ ...filter, after: undefined, before: undefined })
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap gap-2">
        <OrdersSearch filter={filter} />
        <Menu
          triggerClassName={buttonClasses('secondary', 'normal', false)}
          className="max-h-[calc(100dvh-1rem)] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto"
          until={
            <noscript>
              <TextLink href={`/orders/filter?${search}`}>{t('allTitle')}</TextLink>
            </noscript>
          }
          trigger={
            <>
              <Icon name="filter" />
              {t('add')}
            </>
          }
        >
          <AddFilter search={search} chosen={chosen} />
        </Menu>
        <div className="sm:hidden">
          <SortMenu filter={filter} />
        </div>
      </div>
      <FilterChips filter={filter} names={names} chosen={chosen} />
    </div>
  )
}
