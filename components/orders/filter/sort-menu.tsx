import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { ORDERS_SORTS, type OrdersFilter } from '@/lib/domain/orders-filter'
import { FilterLink } from './filter-link'
import { ordersAddress } from './orders-address'

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
        {ORDERS_SORTS.map((sort) => (
          <li key={sort}>
            <FilterLink href={ordersAddress({ ...filter, sort })} current={filter.sort === sort}>
              {t(sort)}
            </FilterLink>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
