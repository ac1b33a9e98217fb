import { useFormatter, useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'

type FacetChipProps = { label: string; count: number; isOn: boolean; onToggle: () => void }

/** One value of a facet, with how many it would leave; pressed again, it is taken away. */
export function FacetChip({ label, count, isOn, onToggle }: FacetChipProps) {
  const t = useTranslations('catalog')
  const format = useFormatter()
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={t('chip', { label, count })}
      onClick={onToggle}
      className={classNames(
        'inline-flex h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-xs font-medium whitespace-nowrap transition-colors pointer-coarse:h-11 pointer-coarse:px-3.5',
        isOn
          ? 'border-accent-line bg-accent-tint text-ink'
          : 'border-control text-ink-2 hover:border-ink-3 hover:text-ink',
      )}
    >
      {label}
      {isOn ? (
        <Icon name="cross" className="size-3 text-ink-2" />
      ) : (
        <span className="text-ink-3 tabular-nums">{format.number(count)}</span>
      )}
    </button>
  )
}
