import { useTranslations } from 'next-intl'
import { Money, type MoneyPeriod } from '@/components/ui/money'
import type { Plan, PlanOffer } from '@/lib/domain/catalog'

const PERIODS: Partial<Record<string, MoneyPeriod>> = { monthly: 'month', annual: 'year', triennial: 'threeYears' }

/** What one unit costs us for one billing period, and what it sells for, for who may see that. Nothing where no list names it. */
export function PlanPrice({ plan, offer }: { plan: Plan; offer: PlanOffer }) {
  const t = useTranslations('catalog')
  const { price } = offer
  if (!price) return null
  // Reservations and software are counted, not assigned to people.
  const isPerUser = offer.termDuration !== '' && plan.provisioningVariables.length === 0
  const period = PERIODS[offer.billingCycle]
  return (
    <span className="shrink-0 text-end text-sm text-ink-2 tabular-nums">
      <Money amount={price.unitPrice} currency={price.currency} perUnit={isPerUser} period={period} />
      {price.sellPrice && (
        <span className="block text-xs text-ink-3">
          {t.rich('sellsFor', { price: () => <Money amount={price.sellPrice ?? ''} currency={price.currency} /> })}
        </span>
      )}
    </span>
  )
}
