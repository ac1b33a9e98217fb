import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { findOrdersView } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { isFiltered, ordersAddress } from './filter/orders-address'

/** A desk nothing was ordered from yet. */
export function NoOrdersYet({ canOrder }: { canOrder: boolean }) {
  const t = useTranslations('orders.empty')
  return (
    <EmptyState
      variant="empty"
      title={t('title')}
      action={
        canOrder && (
          <LinkButton href="/orders/new" variant="primary" icon="plus">
            {t('action')}
          </LinkButton>
        )
      }
    >
      {t(canOrder ? 'text' : 'readOnly')}
    </EmptyState>
  )
}

/** Nothing fits: calmly where that is good news, with the way back everywhere. */
export function NoOrdersFound({ filter }: { filter: OrdersFilter }) {
  const t = useTranslations('orders.noneFound')
  const view = findOrdersView(filter.status)
  if (view && view !== 'all' && !isFiltered({ ...filter, status: [] })) {
    return (
      <EmptyState
        variant="empty"
        title={t(`${view}Title`)}
        action={<LinkButton href={ordersAddress({ sort: filter.sort })}>{t('seeAll')}</LinkButton>}
      >
        {t(`${view}Text`)}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      variant="none-found"
      title={t('title')}
      action={<LinkButton href={ordersAddress({ sort: filter.sort })}>{t('clear')}</LinkButton>}
    >
      {t('text')}
    </EmptyState>
  )
}
