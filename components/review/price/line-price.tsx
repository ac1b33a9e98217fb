import { useTranslations } from 'next-intl'
import { pricePeriod } from '@/components/order/lines/price-period'
import { Money } from '@/components/ui/money'
import type { ReviewedLine } from '@/lib/domain/review'
import { priceSteps } from './price-steps'

type LinePriceProps = {
  line: ReviewedLine
  /** What the builder showed for the same line, when it differs now. */
  was?: string
}

/** The price of one unit, and above it how it came to be. */
export function LinePrice({ line, was }: LinePriceProps) {
  const t = useTranslations('review')
  const steps = priceSteps(line)
  const paid = steps.at(-1)
  const period = pricePeriod(line.billingCycle)
  if (!paid) return <span className="text-ink-3">{t(line.error ? 'noTotal' : 'noPrice')}</span>
  return (
    <div className="grid justify-items-end gap-0.5">
      {steps.slice(0, -1).map((step) => (
        <span key={step.kind} className="text-xs text-ink-3">
          {t(`step.${step.kind}`)} <Money amount={step.amount} currency={line.currency} struck />
        </span>
      ))}
      <Money amount={paid.amount} currency={line.currency} period={period} />
      {steps.length > 1 && paid.kind !== 'price' && (
        <span className="text-xs text-ink-3">{t(`stepPaid.${paid.kind}`)}</span>
      )}
      {was !== undefined && (
        <span className="text-xs font-medium text-needs-you-ink">
          {t.rich('priceChanged', { was: () => <Money amount={was} currency={line.currency} /> })}
        </span>
      )}
    </div>
  )
}
