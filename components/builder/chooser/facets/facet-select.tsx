import { useFormatter } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'

type FacetSelectProps = {
  label: string
  /** What stands there while nothing is chosen. */
  any: string
  values: readonly { value: string; name: string; count: number }[]
  chosen: string | undefined
  onChoose: (value: string | undefined) => void
}

/** A facet of many values, of which one can be chosen. */
export function FacetSelect({ label, any, values, chosen, onChoose }: FacetSelectProps) {
  const format = useFormatter()
  const isListed = chosen === undefined || values.some(({ value }) => value === chosen)
  return (
    <span className="relative inline-flex shrink-0">
      <select
        aria-label={label}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
        className={classNames(
          'h-7 max-w-44 cursor-pointer appearance-none truncate rounded-full border ps-2.5 pe-7 text-xs font-medium transition-colors pointer-coarse:h-11',
          chosen === undefined
            ? 'border-control bg-raised text-ink-2 hover:border-ink-3 hover:text-ink'
            : 'border-accent-line bg-accent-tint text-ink',
        )}
      >
        <option value="">{any}</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {values.map(({ value, name, count }) => (
          <option key={value} value={value}>{`${name} (${format.number(count)})`}</option>
        ))}
      </select>
      <Icon name="chevron-down" className="pointer-events-none absolute inset-y-0 end-2.5 my-auto size-3 text-ink-3" />
    </span>
  )
}
