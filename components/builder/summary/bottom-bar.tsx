import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { useOrderState } from '@/components/builder/state/order-state'
import { ReviewButton } from './review-button'
import { Totals } from './totals'
import type { Review } from './use-review'

/** Where the summary does not fit beside the order: what it costs, what is missing, and the next step, always in sight. */
export function BottomBar({ review }: { review: Review }) {
  const t = useTranslations('builder.summary')
  const { canOrder } = useBuilder()
  const { content, problems } = useOrderState()
  return (
    <div className="sticky bottom-0 z-20 -mx-6 mt-8 -mb-16 flex items-center gap-4 border-t border-line bg-raised px-6 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] max-sm:-mx-4 max-sm:px-4 xl:hidden">
      <div className="min-w-0 flex-1">
        <p className="truncate text-xs text-ink-3">
          {canOrder && problems.length > 0
            ? t('changesShort', { count: problems.length })
            : t('lineCount', { count: content.lines.length })}
        </p>
        <Totals size="small" />
      </div>
      <ReviewButton review={review} />
    </div>
  )
}
