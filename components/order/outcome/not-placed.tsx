import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { ErrorBanner } from '@/components/ui/error-banner'
import { ErrorDetails } from '@/components/ui/error-details'
import { LinkButton } from '@/components/ui/link-button'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** Nothing was ordered: why, in a sentence with the fix, and the way back to the draft. */
export function NotPlaced({ submission }: { submission: SubmissionView }) {
  const t = useTranslations('order')
  const errors = useTranslations('errors')
  const { failure, customer, draftId } = submission
  const builderHref = `/customers/${customer.id}/drafts/${draftId}` as const
  // Availability ids rotate: the review reads them anew, and shows what moved. partner-center-api.md ch. 6.6.
  const isStale = failure?.code === 'availabilityStale'
  const change = (
    <LinkButton href={isStale ? `${builderHref}/review` : builderHref} className="print:hidden">
      {t(isStale ? 'reviewAnew' : 'changeOrder')}
    </LinkButton>
  )
  // What never left was refused by nobody.
  if (failure?.neverLeft) {
    return (
      <Banner kind="warn" title={t('neverLeft')} action={change}>
        <p>{errors(failure.code)}</p>
        <ErrorDetails error={failure} />
      </Banner>
    )
  }
  if (failure) return <ErrorBanner error={failure} action={change} />
  return (
    <Banner kind="error" title={t('state.refused.title')} action={change}>
      <p>{t('state.refused.text')}</p>
    </Banner>
  )
}
