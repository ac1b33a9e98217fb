import { useTranslations } from 'next-intl'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import { ORDER_GROUPS, type OrderGroupName, type OrderRows } from '@/lib/domain/home'
import { HomeGroup } from './home-group'
import { OrderItem } from './order-item'

/** Orders of the home page, by what they ask of the person. */
export function HomeOrders({ name, group }: { name: OrderGroupName; group: OrderRows }) {
  const t = useTranslations('home')
  return (
    <HomeGroup
      title={t(`${name}.title`)}
      total={group.total}
      nothing={t(`${name}.nothing`)}
      calm={name !== 'underWay'}
      viewAllHref={ordersAddress(orderGroupFilter(name))}
    >
      {group.rows.map((row) => (
        <OrderItem key={row.id} row={row} />
      ))}
    </HomeGroup>
  )
}

/** What a group asks of the history, as its filter. */
export function orderGroupFilter(name: OrderGroupName) {
  const { status, ...rest } = ORDER_GROUPS[name]
  return { status: [...status], ...('source' in rest ? { source: [...rest.source] } : {}) }
}
