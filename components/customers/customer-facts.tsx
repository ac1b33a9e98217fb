import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { Country } from '@/components/ui/country'
import { Description, DescriptionList } from '@/components/ui/description-list'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { CustomerState } from './customer-state'
import { Qualifications } from './qualifications'

/** Who a customer is, so that nobody orders for the wrong one. */
export function CustomerFacts({ customer }: { customer: CustomerRow }) {
  const t = useTranslations('customers')
  return (
    <DescriptionList>
      <Description term={t('start.domain')}>{customer.domain}</Description>
      <Description term={t('tenantId')}>
        <CopyId value={customer.id} />
      </Description>
      <Description term={t('start.country')}>{customer.country && <Country code={customer.country} />}</Description>
      <Description term={t('start.reseller')}>{customer.resellerName ?? t('start.direct')}</Description>
      {customer.qualifications.length > 0 && (
        <Description term={t('start.qualification')}>
          <span className="flex gap-1.5">
            <Qualifications names={customer.qualifications} />
          </span>
        </Description>
      )}
      <Description term={t('start.state')}>
        <CustomerState customer={customer} className="text-sm" />
      </Description>
    </DescriptionList>
  )
}
