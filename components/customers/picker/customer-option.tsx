import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Country } from '@/components/ui/country'
import { Icon } from '@/components/ui/icon'
import { Spinner } from '@/components/ui/spinner'
import { type CustomerHit, findUnfitReason } from '@/lib/domain/customer-row'
import { CustomerState } from '../customer-state'
import { MarkedText } from '../marked-text'
import { hasMatch } from '../match-parts'
import { Qualifications } from '../qualifications'
import { ROW_HEIGHT } from './row-height'

type CustomerOptionProps = {
  id: string
  hit: CustomerHit
  query: string
  active: boolean
  starting: boolean
  mayOrder: boolean
  onPoint: (hit: CustomerHit) => void
  onChoose: (hit: CustomerHit) => void
}

/** One customer. The unfit ones are dimmed, with the reason in place of the arrow; pressing them tells more. */
export function CustomerOption({ id, hit, query, active, starting, mayOrder, onPoint, onChoose }: CustomerOptionProps) {
  const t = useTranslations('customers')
  const unfit = findUnfitReason(hit) !== undefined
  const foundById = hasMatch(hit.id, query) && !hasMatch(hit.companyName, query) && !hasMatch(hit.domain, query)
  return (
    <button
      type="button"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={unfit || !mayOrder}
      aria-busy={starting || undefined}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={() => active || onPoint(hit)}
      onClick={() => onChoose(hit)}
      className={classNames(
        ROW_HEIGHT,
        'flex w-full scroll-my-20 items-center gap-4 ps-4 pe-12 text-start shadow-[inset_0_-1px_0_var(--color-line)]',
        active && 'bg-accent-tint shadow-[inset_2px_0_0_var(--color-accent),inset_0_-1px_0_var(--color-line)]',
      )}
    >
      <span className="grid min-w-0 flex-1">
        <span className={classNames('truncate text-base font-medium', unfit ? 'text-ink-3' : 'text-ink')}>
          <MarkedText text={hit.companyName} query={query} />
        </span>
        <span className="truncate text-xs text-ink-3">
          {foundById ? (
            <span className="font-mono">
              <MarkedText text={hit.id} query={query} />
            </span>
          ) : (
            <MarkedText text={hit.domain} query={query} />
          )}
          {hit.resellerName && <span> · {t('viaReseller', { name: hit.resellerName })}</span>}
        </span>
        <CustomerState customer={hit} className="text-xs sm:hidden" />
      </span>
      <span className="flex shrink-0 gap-2 max-sm:hidden">
        <Qualifications names={hit.qualifications} />
      </span>
      <span className="flex w-8 shrink-0 justify-end">{hit.country && <Country code={hit.country} show="code" />}</span>
      <span className="w-40 shrink-0 max-sm:hidden">
        {starting ? (
          <span className="text-xs text-ink-2">{t('picker.starting')}</span>
        ) : (
          <CustomerState customer={hit} />
        )}
      </span>
      <span className="w-4 shrink-0 max-sm:hidden">
        {starting && <Spinner className="text-accent-ink" />}
        {!starting && !unfit && mayOrder && (
          <Icon name="arrow-right" className={active ? 'text-accent-ink' : 'text-ink-3 opacity-50'} />
        )}
      </span>
    </button>
  )
}
