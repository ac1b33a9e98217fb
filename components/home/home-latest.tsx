import { useTranslations } from 'next-intl'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import type { HomeLayout, OrderRows } from '@/lib/domain/home'
import { HomeGroup } from './home-group'
import { OrderItem } from './order-item'
import { type ShowLatestAction, WhoseSwitch } from './whose-switch'

type HomeLatestProps = {
  group: OrderRows
  /** Id of the person who looks. */
  me: string
  whose: HomeLayout['latest']
  switchAction: ShowLatestAction
}

/** The newest orders: of the person, or of everyone. */
export function HomeLatest({ group, me, whose, switchAction }: HomeLatestProps) {
  const t = useTranslations('home.latest')
  return (
    <HomeGroup
      title={t('title')}
      total={group.total}
      nothing={t(`nothing.${whose}`)}
      viewAllHref={ordersAddress(whose === 'mine' ? { person: [me] } : {})}
      switcher={
        <WhoseSwitch
          whose={whose}
          legend={t('whose')}
          choices={(['mine', 'everyone'] as const).map((value) => ({ value, label: t(value) }))}
          action={switchAction}
        />
      }
    >
      {group.rows.map((row) => (
        <OrderItem key={row.id} row={row} />
      ))}
    </HomeGroup>
  )
}
