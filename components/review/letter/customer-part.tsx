import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { Country } from '@/components/ui/country'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { LetterPart } from './letter-part'

/** Whom the order is for, so plainly that the wrong one is noticed. */
export function CustomerPart({ customer }: { customer: CustomerRow }) {
  const t = useTranslations('review')
  return (
    <LetterPart title={t('part.customer')}>
      <div className="grid gap-1.5">
        <p className="text-xl font-semibold wrap-anywhere">{customer.companyName}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-ink-2">
          <span className="wrap-anywhere">{customer.domain}</span>
          {customer.country && <Country code={customer.country} />}
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
          {t('tenantId')}
          <CopyId value={customer.id} />
        </p>
      </div>
    </LetterPart>
  )
}
