import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import type { CustomerHit } from '@/lib/domain/customer-row'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { CustomerPart } from './customer-part'
import { DatePart } from './date-part'
import { PersonPart } from './person-part'
import { StatusPart } from './status-part'

export type FilterChoices = {
  people: { id: string; name: string }[]
  /** The person's recent customers, the beginning of the search for others. */
  recent: CustomerHit[]
  /** Id of the person who looks. */
  me: string
  /** In their time zone, YYYY-MM-DD. */
  today: string
}

/** All there is to filter by. */
export function FilterMenu({ filter, choices }: { filter: OrdersFilter; choices: FilterChoices }) {
  const t = useTranslations('orders.filter')
  return (
    <Menu
      triggerClassName={buttonClasses('secondary', 'normal', false)}
      className="max-h-[calc(100dvh-1rem)] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto"
      trigger={
        <>
          <Icon name="filter" />
          {t('add')}
        </>
      }
    >
      <StatusPart filter={filter} />
      <CustomerPart filter={filter} recent={choices.recent} />
      <PersonPart filter={filter} people={choices.people} me={choices.me} />
      <DatePart filter={filter} today={choices.today} />
    </Menu>
  )
}
