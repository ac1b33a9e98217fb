import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LinkButton } from '@/components/ui/link-button'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { LookTimes } from './look-times'

type SubmissionStateProps = {
  submission: SubmissionView
  /** For an order of which a part was not placed: "Order the rest again". */
  orderAgain?: ReactNode
}

const KINDS = {
  placing: 'info',
  placed: 'info',
  provisioning: 'info',
  late: 'warn',
  outcome_unknown: 'warn',
  needs_you: 'warn',
  partly_placed: 'warn',
  active: 'success',
  failed: 'error',
  abandoned: 'info',
  refused: 'error',
} as const satisfies Record<SubmissionStatus, 'info' | 'warn' | 'success' | 'error'>

/** What is going on with the order as a whole, and what to do about it. Always there, so that nothing below jumps. */
export function SubmissionState({ submission, orderAgain }: SubmissionStateProps) {
  const t = useTranslations('order')
  const { status, failure, customer, draftId } = submission
  const change = (
    <LinkButton href={`/customers/${customer.id}/drafts/${draftId}`} className="print:hidden">
      {t('changeOrder')}
    </LinkButton>
  )
  if (status === 'refused' && failure) return <ErrorBanner error={failure} action={change} />
  const action = status === 'refused' ? change : orderAgain
  return (
    <Banner kind={KINDS[status]} title={t(`state.${status}.title`)} action={action}>
      <p>{t(`state.${status}.text`)}</p>
      {status === 'outcome_unknown' && <p className="mt-1 font-medium text-ink">{t('doNotOrderAgain')}</p>}
      <LookTimes submission={submission} />
    </Banner>
  )
}
