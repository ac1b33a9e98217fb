import { useFormatter, useTranslations } from 'next-intl'
import { useOwnedWords } from '@/components/builder/chooser/use-owned-words'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import type { Plan } from '@/lib/domain/catalog'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import type { BaseState } from './base-state'

/** Products named in full; more would hide the terms below. */
const NAMED = 3

type PlanHeadingProps = { plan: Plan; base: BaseState; owned: readonly OwnedSubscription[] }

/** A plan's name, what is special about it, what it asks for first, and what the customer has of it. */
export function PlanHeading({ plan, base, owned }: PlanHeadingProps) {
  const t = useTranslations('builder.chooser')
  const catalog = useTranslations('catalog')
  const format = useFormatter()
  const ownedWords = useOwnedWords()
  const { minimumQuantity: minimum, maximumQuantity: maximum } = plan
  const names = 'names' in base ? base.names : []
  const listed = format.list(names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names, { type: 'unit' })
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-sm font-semibold text-ink">{plan.title}</span>
        {plan.isTrial && <Badge tone="placed">{t('trial')}</Badge>}
        {plan.isAddon && <Badge tone="neutral">{t('addon')}</Badge>}
        {plan.attestationType && <Badge tone="needs-you">{t('attested')}</Badge>}
        {!plan.unfit && <span className="text-xs text-ink-3 tabular-nums">{t('limits', { minimum, maximum })}</span>}
      </span>
      {base.kind === 'missing' && (
        <span className="mt-0.5 flex items-start gap-1 text-xs text-needs-you-ink">
          <Icon name="alert" className="mt-0.5 size-3 shrink-0" />
          {t('needs', { names: listed })}
        </span>
      )}
      {(base.kind === 'owned' || base.kind === 'onOrder') && (
        <span className="mt-0.5 flex items-start gap-1 text-xs text-ink-2">
          <Icon name="check" className="mt-0.5 size-3 shrink-0 text-active" />
          {catalog(`base.${base.kind}`, { names: listed })}
        </span>
      )}
      {owned.map(({ subscriptionId, quantity, endDate }) => (
        <span key={subscriptionId} className="mt-0.5 block text-xs text-ink-2">
          <span className="font-medium text-accent-ink">
            {catalog('owned.has', { what: ownedWords(quantity, endDate) })}
          </span>{' '}
          {catalog('owned.addSeats')}
        </span>
      ))}
    </>
  )
}
