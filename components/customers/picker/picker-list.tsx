import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Surface } from '@/components/ui/surface'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { CustomerOption } from './customer-option'
import { groupHits } from './group-hits'
import { PinButton } from './pin-button'
import { optionId } from './use-active-row'

type PickerListProps = {
  id: string
  /** What the hits were asked for. */
  query: string
  hits: CustomerHit[]
  activeId: string | undefined
  startingId: string | undefined
  /** Newer hits are on their way: dimmed if they take long. */
  isBehind: boolean
  mayOrder: boolean
  isPinned: (hit: CustomerHit) => boolean
  onPoint: (hit: CustomerHit) => void
  onChoose: (hit: CustomerHit) => void
  onTogglePin: (hit: CustomerHit) => void
}

const HEADING = 'flex h-8 items-center bg-sunken px-4 text-xs font-medium text-ink-3'

/**
 * The rows as a list box, and over its right edge the pins as buttons of their own: an option may hold no button. Both
 * columns have the same fixed heights, so they line up and nothing moves when a row changes.
 */
export function PickerList({ id, query, hits, ...rest }: PickerListProps) {
  const t = useTranslations('customers.picker')
  const groups = groupHits(query, hits)
  return (
    <Surface flush className={classNames('relative', hits.length === 0 && 'hidden')}>
      <div
        id={id}
        role="listbox"
        aria-label={t('list')}
        aria-busy={rest.isBehind}
        tabIndex={-1}
        className={classNames('-mb-px transition-opacity', rest.isBehind && 'opacity-60 delay-200')}
      >
        {groups.map((group) => (
          <div key={group.name}>
            {group.name !== 'found' && (
              <div aria-hidden="true" className={HEADING}>
                {t(group.name)}
              </div>
            )}
            {group.hits.map((hit) => (
              <CustomerOption
                key={hit.id}
                id={optionId(id, hit.id)}
                hit={hit}
                query={query}
                active={hit.id === rest.activeId}
                starting={hit.id === rest.startingId}
                mayOrder={rest.mayOrder}
                onPoint={rest.onPoint}
                onChoose={rest.onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      <ul aria-label={t('pins')} className="pointer-events-none absolute inset-y-0 end-0 w-12">
        {groups.flatMap((group) => [
          group.name !== 'found' && <li key={group.name} aria-hidden="true" className="h-8" />,
          ...group.hits.map((hit) => (
            <PinButton
              key={hit.id}
              hit={hit}
              pinned={rest.isPinned(hit)}
              shown={hit.id === rest.activeId}
              onPoint={rest.onPoint}
              onToggle={rest.onTogglePin}
            />
          )),
        ])}
      </ul>
    </Surface>
  )
}
