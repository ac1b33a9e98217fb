import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Plan } from '@/lib/domain/catalog'

/** Products named in full; more would hide the terms below. */
const NAMED = 3

/** A plan's name, what is special about it, and what it asks for first. */
export function PlanHeading({ plan, names }: { plan: Plan; names: string[] }) {
  const t = useTranslations('builder.chooser')
  const format = useFormatter()
  const { minimumQuantity: minimum, maximumQuantity: maximum } = plan
  const named = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-sm font-semibold text-ink">{plan.title}</span>
        {plan.isTrial && <Badge tone="placed">{t('trial')}</Badge>}
        {plan.isAddon && <Badge tone="neutral">{t('addon')}</Badge>}
        {plan.attestationType && <Badge tone="needs-you">{t('attested')}</Badge>}
        {!plan.unfit && <span className="text-xs text-ink-3 tabular-nums">{t('limits', { minimum, maximum })}</span>}
      </span>
      {names.length > 0 && (
        <span className="mt-0.5 block text-xs text-ink-2">
          {t('needs', { names: format.list(named, { type: 'unit' }) })}
        </span>
      )}
    </>
  )
}
