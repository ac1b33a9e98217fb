import { useTranslations } from 'next-intl'
import { pricePeriod } from '@/components/order/lines/price-period'
import { Money } from '@/components/ui/money'
import type { LineMargin as Margin } from '@/lib/domain/margins/line-margin'

type LineMarginProps = {
  /** Nobody knows it, or it is not for who looks. */
  margin: Margin | undefined
  billingCycle: string
}

/** What the customer pays us for one unit, and what stays with us of it. For our eyes: it is not on the printed letter. */
export function LineMargin({ margin, billingCycle }: LineMarginProps) {
  const t = useTranslations('margins.line')
  if (!margin) return null
  const { currency, sellPrice, marginPercent, isQuoted, isUnderFloor } = margin
  return (
    <p className="text-sm text-ink-2 tabular-nums print:hidden">
      {t.rich(isQuoted ? 'quoted' : 'sold', {
        price: () => <Money amount={sellPrice} currency={currency} period={pricePeriod(billingCycle)} />,
      })}
      {marginPercent !== null && (
        <>
          {' · '}
          <span className={isUnderFloor ? 'font-medium text-needs-you-ink' : undefined}>
            {t('margin', { percent: marginPercent })}
          </span>
        </>
      )}
    </p>
  )
}
