import { useTranslations } from 'next-intl'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import { type Home, NEEDS_YOU, UNDER_WAY } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { HomeGroup } from './home-group'
import { OrderItem } from './order-item'

type GroupName = 'needsYou' | 'late' | 'underWay' | 'latest'
type HomeOrdersProps = {
  home: Home
  /** Id of the person who looks. */
  me: string
}

/** The orders of the home page, by what they ask of the person. */
export function HomeOrders({ home, me }: HomeOrdersProps) {
  const t = useTranslations('home')
  const groups: Record<GroupName, Partial<OrdersFilter>> = {
    needsYou: { status: NEEDS_YOU, source: ['here'] },
    late: { status: ['late'] },
    underWay: { status: UNDER_WAY },
    latest: { person: [me] },
  }
  return (Object.keys(groups) as GroupName[]).map((name) => (
    <HomeGroup
      key={name}
      title={t(`${name}.title`)}
      total={home[name].total}
      nothing={t(`${name}.nothing`)}
      calm={name === 'needsYou' || name === 'late'}
      viewAll={{ href: ordersAddress(groups[name]), label: t('viewAll') }}
    >
      {home[name].rows.map((row) => (
        <OrderItem key={row.id} row={row} />
      ))}
    </HomeGroup>
  ))
}
