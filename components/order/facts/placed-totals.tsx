import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { sumPlaced } from './sum-placed'

/** What the order costs. Where a part of it was not placed, what was, beside what was asked for. */
export function PlacedTotals({ submission }: { submission: Pick<SubmissionView, 'isPartial' | 'orders' | 'totals'> }) {
  const t = useTranslations('order')
  const { isPartial, totals } = submission
  const placed = isPartial ? sumPlaced(submission.orders) : undefined
  return totals.map((total) => {
    const part = placed?.find((one) => one.currency === total.currency)
    return (
      <span key={total.currency}>
        <strong className="font-medium text-ink">
          <Money amount={part?.amount ?? total.amount} currency={total.currency} />
        </strong>
        {part && <> {t.rich('ofTotal', { total: () => <Money {...total} /> })}</>}
      </span>
    )
  })
}
