import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'

/** On top of the letter: why this person, or for this customer, an order will not go through. */
export function ReviewNotices({ customer, canChange }: { customer: CustomerRow; canChange: boolean }) {
  const t = useTranslations('review')
  const errors = useTranslations('errors')
  const unfit = findUnfitReason(customer)
  if (canChange && !unfit) return null
  return (
    <div className="mb-5 grid gap-3">
      {!canChange && <Banner kind="info" title={errors('notAllowedToOrder')} />}
      {unfit && (
        <Banner kind="warn" title={t('unfitTitle')}>
          {errors(unfit === 'noRelationship' ? 'customerNotFound' : unfit)}
        </Banner>
      )}
    </div>
  )
}
