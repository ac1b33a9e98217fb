import { useFormatter, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { TextLink } from '@/components/ui/text-link'
import type { EntryStatus } from '@/lib/domain/history/order-entry'
import { findOrdersView } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { isFiltered, ordersAddress } from './orders-address'
import { useSpanWords } from './span-words'

type FilterChipsProps = {
  filter: OrdersFilter
  customerName: string | undefined
  personName: string | undefined
}

/** What is filtered, as a sentence in parts, each of which can be taken away. A view chosen by its tab says so there. */
export function FilterChips({ filter, customerName, personName }: FilterChipsProps) {
  const t = useTranslations('orders.chips')
  const orders = useTranslations('orders')
  const format = useFormatter()
  const span = useSpanWords()(filter)
  const without = (part: Partial<OrdersFilter>) => ordersAddress({ ...filter, ...part })
  const statuses = findOrdersView(filter.status) ? [] : filter.status
  const words = (status: EntryStatus) => orders(`status.${status}`)
  if (!isFiltered({ ...filter, status: statuses })) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {filter.q && (
        <Chip name={t('matching')} value={t('quoted', { q: filter.q })} removeHref={without({ q: undefined })} />
      )}
      {statuses.length > 0 && (
        <Chip
          name={t('status')}
          value={format.list(statuses.map(words), { type: 'disjunction' })}
          removeHref={without({ status: [] })}
        />
      )}
      {filter.customer.length > 0 && (
        <Chip
          name={t('customer')}
          value={customerName ?? t('unknownCustomer')}
          removeHref={without({ customer: [] })}
        />
      )}
      {filter.person.length > 0 && (
        <Chip name={t('person')} value={personName ?? t('unknownPerson')} removeHref={without({ person: [] })} />
      )}
      {span && <Chip name={t('date')} value={span} removeHref={without({ from: undefined, to: undefined })} />}
      <TextLink href={ordersAddress({ sort: filter.sort })} scroll={false} className="ms-1 text-sm">
        {t('clear')}
      </TextLink>
    </div>
  )
}
