import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { useOrderState } from '@/components/builder/state/order-state'
import { classNames } from '@/components/ui/class-names'
import { Kbd } from '@/components/ui/kbd'
import { Surface } from '@/components/ui/surface'
import { PriceNote } from './price-note'
import { ProblemList } from './problem-list'
import { ReviewButton } from './review-button'
import { SummaryLines } from './summary-lines'
import { Totals } from './totals'
import { useRefusedLines } from './use-refused-lines'
import type { Review } from './use-review'

/** The order in short, following every key: lines, totals, what is still to be changed, and the next step. */
export function OrderSummary({ review, className }: { review: Review; className?: string }) {
  const t = useTranslations('builder')
  const { canOrder } = useBuilder()
  const { content, problems, shown } = useOrderState()
  const refused = useRefusedLines()
  const isEmpty = content.lines.length === 0
  return (
    <Surface floating role="region" aria-labelledby="order-summary" className={className}>
      <h2 id="order-summary" className="text-base font-semibold">
        {t('summary.title')}
      </h2>
      <SummaryLines />
      <div className="mt-4 grid gap-1 border-t border-line pt-4">
        <p className="text-xs font-medium text-ink-2">{t('summary.total')}</p>
        <Totals />
        {!isEmpty && <PriceNote />}
      </div>
      {refused.length > 0 && (
        <div className="mt-4 grid gap-1.5 border-t border-line pt-4">
          <p className="text-sm font-medium text-failed-ink">{t('summary.refused', { count: refused.length })}</p>
          <ProblemList problems={refused} />
        </div>
      )}
      {canOrder && problems.length > 0 && (
        <div
          id="review-needs"
          data-order-problems
          tabIndex={-1}
          className={classNames(
            'mt-4 grid gap-1.5 outline-none',
            shown.isAll
              ? '-mx-2 rounded-lg border border-needs-you/35 bg-needs-you-tint px-3.5 py-3'
              : 'border-t border-line pt-4',
          )}
        >
          <p className="text-sm font-medium text-ink">{t('summary.changes', { count: problems.length })}</p>
          <ProblemList problems={problems} />
        </div>
      )}
      <div className="mt-4 grid gap-2 max-xl:hidden">
        <ReviewButton review={review} className="w-full" />
        <p className="flex items-center justify-center gap-1.5 text-xs text-ink-3">
          {canOrder ? t('summary.reviewHint') : t('readOnly.reason')}
          {canOrder && (
            <span aria-hidden="true">
              <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
            </span>
          )}
        </p>
      </div>
    </Surface>
  )
}
