import { useTranslations } from 'next-intl'
import { AvatarInitials } from '@/components/ui/avatar-initials'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { FilterLink } from './filter-link'
import { FilterPart } from './filter-part'
import { ordersAddress } from './orders-address'

type PersonPartProps = { filter: OrdersFilter; people: { id: string; name: string }[]; me: string }

/** Whoever placed it: oneself first, then everybody by name. */
export function PersonPart({ filter, people, me }: PersonPartProps) {
  const t = useTranslations('orders.filter')
  const sorted = [...people.filter(({ id }) => id === me), ...people.filter(({ id }) => id !== me)]
  return (
    <FilterPart icon="user" title={t('person')}>
      <ul className="grid max-h-64 grid-cols-1 overflow-y-auto">
        {sorted.map(({ id, name }) => (
          <li key={id}>
            <FilterLink href={ordersAddress({ ...filter, person: [id] })} current={filter.person.includes(id)}>
              <AvatarInitials name={name} className="size-5 text-[0.625rem]" />
              <span className="truncate">{id === me ? t('me', { name }) : name}</span>
            </FilterLink>
          </li>
        ))}
      </ul>
    </FilterPart>
  )
}
