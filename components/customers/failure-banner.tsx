import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { ErrorBanner } from '@/components/ui/error-banner'
import type { Failure } from './read-route'

/** Why something did not work, with what to do about it. */
export function FailureBanner({ failure, action }: { failure: Failure; action?: ReactNode }) {
  const t = useTranslations('customers')
  if (failure !== 'unreachable') return <ErrorBanner error={failure} action={action} />
  return <Banner kind="error" title={t('unreachable')} action={action} />
}
