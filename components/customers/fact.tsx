import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { CustomerRow } from '@/lib/domain/customer-row'

/** Whether a Microsoft Customer Agreement is on record. */
export function AgreementFact({ customer }: { customer: CustomerRow }) {
  const t = useTranslations('customers.list')
  if (customer.hasAgreement === null) return <Unknown />
  return <Fact good={customer.hasAgreement}>{t(customer.hasAgreement ? 'signed' : 'missing')}</Fact>
}

/** What Microsoft's review of the account says; most accounts were never reviewed. */
export function AccountFact({ customer }: { customer: CustomerRow }) {
  const t = useTranslations('customers.list')
  switch (customer.validationStatus?.toLowerCase().replace(/\s/g, '')) {
    case undefined:
      return <Unknown />
    case 'none':
      return <Fact good>{t('noReview')}</Fact>
    case 'allowed':
      return <Fact good>{t('allowed')}</Fact>
    case 'underreview':
    case 'unknown':
      return <Fact>{t('underReview')}</Fact>
    case 'notallowed':
      return <Fact>{t('notAllowed')}</Fact>
    default:
      return <Fact>{t('otherStatus')}</Fact>
  }
}

function Fact({ good = false, children }: { good?: boolean; children: string }) {
  return (
    <span
      className={classNames(
        'flex items-center gap-1.5 whitespace-nowrap',
        good ? 'text-ink-2' : 'font-medium text-needs-you-ink',
      )}
    >
      <Icon name={good ? 'check' : 'hand'} className={classNames('size-3.5', good && 'text-active')} />
      {children}
    </span>
  )
}

/** Nobody has asked Partner Center yet: a dash to the eye, words to a screen reader. */
function Unknown() {
  const t = useTranslations('customers.list')
  return (
    <span className="text-ink-3" title={t('unknown')}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('unknown')}</span>
    </span>
  )
}
