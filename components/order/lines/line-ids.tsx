import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CalendarDay } from '@/components/ui/calendar-day'
import { CopyId } from '@/components/ui/copy-id'
import { Description, DescriptionList } from '@/components/ui/description-list'

type LineIdsProps = {
  line: {
    partnerIdOnRecord: string | null
    additionalPartnerIds: string[]
    promotionId: string | null
    /** Day in UTC on which the first term was asked to end. */
    customTermEndDate?: string | null
  }
  /** The subscription's id, or what stands in its place. */
  subscriptionId: ReactNode
}

/** What a line is known by, whom it is attributed to, and what was asked for besides. */
export function LineIds({ line, subscriptionId }: LineIdsProps) {
  const t = useTranslations('order')
  const page = useTranslations('orderPage.subscription')
  const { partnerIdOnRecord, additionalPartnerIds, promotionId, customTermEndDate } = line
  return (
    <DescriptionList layout="above" className="flex! flex-wrap gap-x-10">
      <Description term={t('subscriptionId')}>{subscriptionId}</Description>
      {partnerIdOnRecord && (
        <Description term={t('partnerOnRecord')}>
          <CopyId value={partnerIdOnRecord} />
        </Description>
      )}
      {additionalPartnerIds.length > 0 && (
        <Description term={t('additionalPartners')}>
          <ol className="flex flex-wrap gap-x-3">
            {additionalPartnerIds.map((id) => (
              <li key={id}>
                <CopyId value={id} />
              </li>
            ))}
          </ol>
        </Description>
      )}
      {promotionId && (
        <Description term={page('promotion')}>
          <CopyId value={promotionId} />
        </Description>
      )}
      {customTermEndDate && (
        <Description term={page('endDate')}>
          <CalendarDay day={customTermEndDate.slice(0, 10)} />
        </Description>
      )}
    </DescriptionList>
  )
}
