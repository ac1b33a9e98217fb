import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { readSort, writeSort } from '@/lib/domain/history/orders-sort'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { FilterLink } from './filter-link'
import { ordersAddress } from './orders-address'

const SORTS = [
  { name: 'newest', sort: '-placed' },
  { name: 'oldest', sort: 'placed' },
  { name: 'customer', sort: 'customer' },
  { name: 'value', sort: '-value' },
] as const

/** The order of the rows, where there are no column headers to press: on a phone. */
export function SortMenu({ filter }: { filter: OrdersFilter }) {
  const t = useTranslations('orders.sort')
  return (
    <Menu
      align="end"
      triggerClassName={buttonClasses('secondary', 'normal', false)}
      trigger={
        <>
          <Icon name="unfold" />
          {t('label')}
        </>
      }
    >
      <ul>
        {SORTS.map(({ name, sort }) => (
          <li key={name}>
            <FilterLink
              href={ordersAddress({ ...filter, sort: readSort(sort) })}
              current={writeSort(filter.sort) === writeSort(readSort(sort))}
            >
              {t(name)}
            </FilterLink>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
