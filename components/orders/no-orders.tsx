import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { BUILT_IN_VIEWS } from '@/lib/domain/history/built-in-views'
import type { FacetNames } from '@/lib/domain/history/facet-choice'
import { type FilterPart, partsOf, withoutPart } from '@/lib/domain/history/filter-parts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { useChipWords } from './filter/chips/use-chip-words'
import { ordersAddress } from './filter/orders-address'

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

type NoOrdersFoundProps = {
  filter: OrdersFilter
  names: FacetNames
  /** Which view is lit, unless it was changed. */
  view: string | undefined
  /** The part of the filter without which most would be found. */
  excluding: { part: FilterPart; count: number; isExact: boolean } | undefined
}

/** Nothing fits: calmly where that is good news, with the way back everywhere. */
export function NoOrdersFound({ filter, names, view, excluding }: NoOrdersFoundProps) {
  const t = useTranslations('orders.noneFound')
  const say = useChipWords(names)
  const all = ordersAddress({ sort: filter.sort })
  const builtIn = BUILT_IN_VIEWS.find((one) => one === view)
  if (builtIn) {
    return (
      <EmptyState
        variant="empty"
        title={t(`${builtIn}Title`)}
        action={<LinkButton href={all}>{t('seeAll')}</LinkButton>}
      >
        {t(`${builtIn}Text`)}
      </EmptyState>
    )
  }
  if (!excluding || partsOf(filter).length < 2) {
    return (
      <EmptyState variant="none-found" title={t('title')} action={<LinkButton href={all}>{t('clear')}</LinkButton>}>
        {t('text')}
      </EmptyState>
    )
  }
  const { part, count, isExact } = excluding
  const { name, value } = say(part, filter)
  return (
    <EmptyState
      variant="none-found"
      title={t('title')}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <LinkButton href={ordersAddress(withoutPart(filter, part))} variant="primary">
            {t('without')}
          </LinkButton>
          <LinkButton href={all}>{t('clear')}</LinkButton>
        </div>
      }
    >
      {t(isExact ? 'excluding' : 'excludingMany', { label: name ? `${name} ${value}` : value, count })}
    </EmptyState>
  )
}
