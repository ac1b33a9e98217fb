import { useTranslations } from 'next-intl'
import { type ReactNode, use } from 'react'
import { CustomerState } from '@/components/customers/customer-state'
import { Qualifications } from '@/components/customers/qualifications'
import { Banner } from '@/components/ui/banner'
import { Country } from '@/components/ui/country'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LinkButton } from '@/components/ui/link-button'
import { Spinner } from '@/components/ui/spinner'
import type { ActionResult } from '@/lib/domain/action-result'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'

/** What Microsoft says of the customer now: on its way when the page is already there. */
type Checked = Promise<ActionResult<CustomerRow>>

/** Who the order is for, in one line, from what is known. */
export function CustomerLine({ customer, children }: { customer: CustomerRow; children: ReactNode }) {
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {customer.domain && <span className="font-mono text-xs">{customer.domain}</span>}
      {customer.country && <Country code={customer.country} />}
      {children}
    </span>
  )
}

/** Whether one can order for them, as Microsoft says now, or as it was known when it does not answer. */
export function CustomerFitness({ customer, checked }: { customer: CustomerRow; checked: Checked }) {
  const result = use(checked)
  const now = result.ok ? result.data : customer
  return (
    <>
      <CustomerState customer={now} />
      <Qualifications names={now.qualifications} />
    </>
  )
}

export function CheckingFitness() {
  const t = useTranslations('builder.readiness')
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-ink-3">
      <Spinner className="size-3" />
      {t('checking')}
    </span>
  )
}

/** What blocks an order for this customer, with what to do; also when it could not be asked. */
export function FitnessNotice({ checked, href }: { checked: Checked; href: string }) {
  const t = useTranslations('builder.readiness')
  const customers = useTranslations('customers')
  const result = use(checked)
  const checkAgain = (
    <LinkButton size="small" icon="refresh" href={href} prefetch={false} replace scroll={false}>
      {t('checkAgain')}
    </LinkButton>
  )
  if (!result.ok) return <ErrorBanner error={result.error} action={checkAgain} />
  const reason = findUnfitReason(result.data)
  if (!reason) return null
  return (
    <Banner kind="warn" title={t('blocked', { customer: result.data.companyName })} action={checkAgain}>
      {customers(`unfitText.${reason}`)} {t('draftKept')}
    </Banner>
  )
}
