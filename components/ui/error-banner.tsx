import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ErrorView } from '@/lib/domain/app-error'
import { Banner } from './banner'
import { CopyId } from './copy-id'
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
  const t = useTranslations('common.failure')
  const sentence = useTranslations('errors')(error.code)
  const ended = error.code === 'sessionEnded'
  const words = error.code === 'microsoftRefused' ? microsoftWords(error) : undefined
  const quote = error.correlationId ?? error.incidentId
  return (
    <Banner
      kind={ended ? 'warn' : 'error'}
      announce
      title={sentence}
      action={ended ? <SignInAgainLink /> : action}
      className={className}
    >
      {(words || quote) && (
        <div className="grid gap-0.5">
          {words && <p>{t('microsoftSaid', { words })}</p>}
          {quote && (
            <p className="flex flex-wrap items-center gap-x-1.5">
              <span>{t(error.correlationId ? 'correlationId' : 'incidentId')}</span>
              <CopyId value={quote} />
            </p>
          )}
        </div>
      )}
    </Banner>
  )
}

function microsoftWords({ description, microsoftCode }: ErrorView): string | undefined {
  if (description && microsoftCode) return `${description} (${microsoftCode})`
  return description ?? microsoftCode
}
