import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { pricePeriod } from '@/components/order/lines/price-period'
import { Icon } from '@/components/ui/icon'
import { Money } from '@/components/ui/money'
import { explainPrice, type PriceExplanation } from '@/lib/domain/commitment/explain-price'
import type { ReviewedLine } from '@/lib/domain/review'
import { billingPeriods } from '@/lib/domain/term-ends/prorate'

type PriceExplainedProps = {
  line: ReviewedLine
  placedAt: Date
  /** Name of the promotion that is in the price. */
  promotion: string | null
}

/** From the list price to the whole term, step by step, as one would explain it to the customer. Folded until asked for. */
export function PriceExplained({ line, placedAt, promotion }: PriceExplainedProps) {
  const t = useTranslations('commitment')
  const steps = explainPrice(line, placedAt.toISOString().slice(0, 10))
  if (steps.length === 0) return null
  return (
    <details className="group/price text-sm print:hidden">
      <summary className="inline-flex cursor-pointer items-center gap-1 rounded-sm text-accent-ink marker:content-none [&::-webkit-details-marker]:hidden pointer-coarse:py-2.5">
        <Icon name="chevron-down" className="size-3.5 transition-transform group-open/price:rotate-180" />
        {t('explain')}
      </summary>
      <table className="mt-2 w-full max-w-lg text-sm">
        <caption className="sr-only">{t('caption', { title: line.title })}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.kind} className="border-t border-line first:border-t-0 last:font-medium">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal text-ink-2">
                <StepName step={step} line={line} promotion={promotion} />
              </th>
              <td className="py-1.5 text-end align-top">
                <Money
                  amount={step.amount}
                  currency={line.currency}
                  period={step.kind === 'now' || step.kind === 'term' ? undefined : pricePeriod(line.billingCycle)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

type StepNameProps = { step: PriceExplanation; line: ReviewedLine; promotion: string | null }

function StepName({ step, line, promotion }: StepNameProps): ReactNode {
  const t = useTranslations('commitment')
  switch (step.kind) {
    case 'promotion':
      return promotion ? t('promotionNamed', { name: promotion, percent: step.percent }) : t('promotion', step)
    case 'proration':
      return t('proration', { days: step.days, ofDays: step.ofDays })
    case 'now':
      return t.rich('now', {
        quantity: step.quantity,
        periods: billingPeriods(line.termDuration, line.billingCycle),
        unit: () => <Money amount={unitOf(line)} currency={line.currency} />,
      })
    case 'term':
      return line.customTermEndDate ? t('termShort') : t('term', { periods: step.periods })
    default:
      return t(step.kind)
  }
}

function unitOf({ price, proratedPrice, discountedPrice, listPrice }: ReviewedLine): string {
  return price ?? proratedPrice ?? discountedPrice ?? listPrice ?? '0'
}
