import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'

type KeptFilterProps = { filter: OrdersFilter; except: (keyof OrdersFilter)[] }

/** Inside a form that changes one part of the filter: the other parts, so that they are sent along. */
export function KeptFilter({ filter, except }: KeptFilterProps) {
  const changed: (keyof OrdersFilter)[] = ['after', 'before', ...except]
  return [...new URLSearchParams(ordersSearch(filter))]
    .filter(([name]) => !changed.some((key) => key === name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
