import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { TextLink } from '@/components/ui/text-link'
import type { FacetChoice, FacetNames } from '@/lib/domain/history/facet-choice'
import { type FilterKind, partsOf, withoutPart } from '@/lib/domain/history/filter-parts'
import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { SWITCHES } from '../editor/editor-props'
import { FilterEditor } from '../editor/when-opened'
import { ordersAddress } from '../orders-address'
import { useChipWords } from './use-chip-words'

type FilterChipsProps = {
  filter: OrdersFilter
  names: FacetNames
  chosen: Partial<Record<FilterKind, FacetChoice[]>>
}

/** What is filtered, as a sentence in parts, each of which can be changed where it stands and taken away. */
export function FilterChips({ filter, names, chosen }: FilterChipsProps) {
  const t = useTranslations('orderChips')
  const say = useChipWords(names)
  const parts = partsOf(filter)
  if (parts.length === 0) return null
  const search = ordersSearch({ ...filter, after: undefined, before: undefined })
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="sr-only">{t('label')}</legend>
      <span aria-hidden className="text-sm text-ink-2">
        {t('orders')}
      </span>
      {parts.map((part) => (
        <Chip
          key={part}
          {...say(part, filter)}
          removeHref={ordersAddress(withoutPart(filter, part))}
          editor={
            part !== 'q' &&
            !SWITCHES.some((one) => one === part) && (
              <FilterEditor kind={part} search={search} chosen={chosen[part] ?? []} />
            )
          }
        />
      ))}
      <TextLink href={ordersAddress({ sort: filter.sort })} scroll={false} className="ms-1 text-sm">
        {t('clear')}
      </TextLink>
    </fieldset>
  )
}
