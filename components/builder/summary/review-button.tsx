import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { useOrderState } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import type { Review } from './use-review'

/** Leads to the review. Without an ordering role it stays, and says why when it is asked. */
export function ReviewButton({ review, className }: { review: Review; className?: string }) {
  const t = useTranslations('builder')
  const { canOrder } = useBuilder()
  const { problems } = useOrderState()
  return (
    <Button
      variant="primary"
      size="large"
      icon="arrow-right"
      className={className}
      pending={review.isOpening}
      pendingLabel={t('summary.reviewing')}
      disabled={!canOrder}
      title={canOrder ? undefined : t('readOnly.reason')}
      aria-describedby={problems.length > 0 ? 'review-needs' : undefined}
      onClick={review.open}
    >
      {t('summary.review')}
    </Button>
  )
}
