import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { PaletteGroup, PaletteOption } from './list-options'
import { PaletteRow } from './palette-row'

type PaletteListProps = {
  id: string
  groups: PaletteGroup[]
  /** What the hits were asked for. */
  query: string
  activeId: string | undefined
  /** Newer hits are on their way: dimmed if they take long. */
  isBehind: boolean
  optionId: (id: string) => string
  onPoint: (option: PaletteOption) => void
  onChoose: (option: PaletteOption, inNewTab: boolean) => void
}

/** The rows under their headings, as one list box. */
export function PaletteList({ id, groups, query, activeId, isBehind, optionId, onPoint, onChoose }: PaletteListProps) {
  const t = useTranslations('palette')
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('list')}
      aria-busy={isBehind}
      tabIndex={-1}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-2"
    >
      {groups.map(({ name, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box has no element for its groups.
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <div id={`${id}-${name}`} className="px-2 pt-3 pb-1 text-xs font-medium text-ink-3">
            {t(`groups.${name}`)}
          </div>
          {options.map((option) => (
            <PaletteRow
              key={option.id}
              id={optionId(option.id)}
              option={option}
              query={query}
              active={option.id === activeId}
              className={classNames(isBehind && option.kind === 'hit' && 'opacity-60 delay-200')}
              onPoint={() => onPoint(option)}
              onChoose={(inNewTab) => onChoose(option, inNewTab)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
