import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ErrorView } from '@/lib/domain/app-error'
import { Banner } from './banner'
import { ErrorDetails } from './error-details'
import { SignInAgainLink } from './sign-in-again-link'

type ErrorBannerProps = {
  error: ErrorView
  /** One button or link: what to do about it. An ended sign-in brings its own. */
  action?: ReactNode
  className?: string
}

/**
 * A failure as a sentence with what to do, Microsoft's own words where we have none, and the id to quote.
 * In a client component it needs the texts of `common` and `errors`.
 */
export function ErrorBanner({ error, action, className }: ErrorBannerProps) {
  const t = useTranslations('errors')
  const ended = error.code === 'sessionEnded'
  return (
    <Banner
      kind={ended ? 'warn' : 'error'}
      announce
      title={t(error.code)}
      action={ended ? <SignInAgainLink /> : action}
      className={className}
    >
      <ErrorDetails error={error} />
    </Banner>
  )
}
