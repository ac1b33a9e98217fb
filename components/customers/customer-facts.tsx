import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { Description, DescriptionList } from '@/components/ui/description-list'
import type { CustomerRow } from '@/lib/domain/customer-row'

/** Who a customer is, so that nobody orders for the wrong one. How it stands with Microsoft is said by its readiness. */
export function CustomerFacts({ customer }: { customer: CustomerRow }) {
  const t = useTranslations('customers')
  return (
    <DescriptionList layout="above" className="flex! flex-wrap gap-x-10">
      <Description term={t('start.domain')}>{customer.domain}</Description>
      <Description term={t('tenantId')}>
        <CopyId value={customer.id} />
      </Description>
    </DescriptionList>
  )
}
