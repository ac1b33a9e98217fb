import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import { ordersSearch } from '@/lib/domain/orders-filter'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** For whom, by whom, when, with which partners, and our own reference. */
export function Facts({ submission }: { submission: SubmissionView }) {
  const t = useTranslations('order')
  const { customer, person, content, continues, status } = submission
  return (
    <Surface>
      <DescriptionList>
        <Description term={t('customer')}>
          <TextLink href={`/orders?${ordersSearch({ customer: [customer.id] })}`} title={t('ordersOfCustomer')}>
            {customer.name}
          </TextLink>
        </Description>
        <Description term={t('tenantId')}>
          <CopyId value={customer.id} truncate />
        </Description>
        <Description term={t('placedBy', { status })}>{person.name}</Description>
        <Description term={t('placedAt', { status })}>
          <DateTime value={submission.createdAt} withUtc />
        </Description>
        {continues && (
          <Description term={t('continues')}>
            <TextLink href={`/orders/${continues.id}`}>{continues.reference}</TextLink>
          </Description>
        )}
        <Description term={t('partnerOnRecord')}>{content.partnerIdOnRecord || t('noPartner')}</Description>
        {content.additionalPartnerIds.length > 0 && (
          <Description term={t('additionalPartners')}>{content.additionalPartnerIds.join(', ')}</Description>
        )}
        <Description term={t('poNumber')}>{content.poNumber || undefined}</Description>
        {content.notes && (
          <Description term={t('notes')}>
            <span className="whitespace-pre-line">{content.notes}</span>
          </Description>
        )}
        <Description term={t('route')}>{t(`routes.${submission.route}`)}</Description>
      </DescriptionList>
    </Surface>
  )
}
