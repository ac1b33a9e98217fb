import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Failure } from '@/components/customers/read-route'
import { Banner } from '@/components/ui/banner'
import { ErrorBanner } from '@/components/ui/error-banner'

/** Why it did not work, with what to do about it. */
export function ReadinessFailure({ failure, action }: { failure: Failure; action?: ReactNode }) {
  const t = useTranslations('readiness')
  if (failure !== 'unreachable') return <ErrorBanner error={failure} action={action} />
  return <Banner kind="error" title={t('unreachable')} action={action} />
}
