import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { CatalogFilter, FacetCounts, ProductKind } from '@/lib/domain/catalog'
import { isFiltered, NO_FILTER } from '@/lib/domain/catalog-filter'
import { FacetChip } from './facet-chip'
import { FacetSelect } from './facet-select'

const KINDS: readonly ProductKind[] = ['license', 'azure', 'reservation', 'software', 'marketplace']
const SEGMENTS = ['commercial', 'education', 'government', 'nonprofit'] as const
const FLAGS = ['isTrial', 'isPromoted', 'isOwned'] as const

type FacetBarProps = {
  filter: CatalogFilter
  counts: FacetCounts | undefined
  onChange: (filter: CatalogFilter) => void
}

/** What the catalogue can be narrowed to; what would leave nothing is not offered. Everything combines. */
export function FacetBar({ filter, counts, onChange }: FacetBarProps) {
  const t = useTranslations('catalog')
  if (!counts) return <div className="h-7 pointer-coarse:h-11" />
  const change = (next: Partial<CatalogFilter>) => onChange({ ...filter, ...next })
  const segments = SEGMENTS.map((value) => ({ value, name: t(`segment.${value}`), count: counts.segments[value] ?? 0 }))
  const [segment] = filter.segments
  const [publisher] = filter.publishers
  return (
    <fieldset
      aria-label={t('facets')}
      className="-mx-5 flex items-center gap-1.5 px-5 max-sm:overflow-x-auto max-sm:[scrollbar-width:none] sm:flex-wrap"
    >
      {KINDS.map((kind) => ({ kind, count: counts.kinds[kind] ?? 0, isOn: filter.kinds.includes(kind) }))
        .filter(({ count, isOn }) => count > 0 || isOn)
        .map(({ kind, count, isOn }) => (
          <FacetChip
            key={kind}
            label={t(`kind.${kind}`)}
            count={count}
            isOn={isOn}
            onToggle={() =>
              change({ kinds: isOn ? filter.kinds.filter((one) => one !== kind) : [...filter.kinds, kind] })
            }
          />
        ))}
      {FLAGS.filter((flag) => counts[flag] > 0 || filter[flag]).map((flag) => (
        <FacetChip
          key={flag}
          label={t(`flag.${flag}`)}
          count={counts[flag]}
          isOn={filter[flag]}
          onToggle={() => change({ [flag]: !filter[flag] })}
        />
      ))}
      <FacetSelect
        label={t('segmentLabel')}
        any={t('anySegment')}
        values={segments.filter(({ count }) => count > 0)}
        chosen={segment}
        onChoose={(value) => change({ segments: value ? [value] : [] })}
      />
      <FacetSelect
        label={t('publisherLabel')}
        any={t('anyPublisher')}
        values={counts.publishers.map(({ name, count }) => ({ value: name, name, count }))}
        chosen={publisher}
        onChoose={(value) => change({ publishers: value ? [value] : [] })}
      />
      {isFiltered(filter) && (
        <Button variant="ghost" size="small" onClick={() => onChange(NO_FILTER)}>
          {t('clear')}
        </Button>
      )}
    </fieldset>
  )
}
