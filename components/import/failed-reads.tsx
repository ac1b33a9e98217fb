import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { DateTime } from '@/components/ui/date-time'
import { ErrorDetails } from '@/components/ui/error-details'
import { TextLink } from '@/components/ui/text-link'
import type { FailedRead } from '@/lib/domain/order-import'
import { type RetryAction, RetryButton } from './retry-button'

type FailedReadsProps = {
  failed: FailedRead[]
  /** Of all; more than are listed. */
  count: number
  retry: RetryAction
}

/** Customers whose orders could not be read, each with its reason, when it is tried again, and trying it now. */
export function FailedReads({ failed, count, retry }: FailedReadsProps) {
  const t = useTranslations('orderImport')
  if (failed.length === 0) return null
  const title = count > 0 ? t('failed', { count }) : t('onlyParts')
  return (
    <Banner
      kind="warn"
      title={title}
      action={failed.length > 1 && <RetryButton retry={retry} customerId={null} label={t('tryAll')} />}
    >
      {count > 0 && <p>{t('failedText')}</p>}
      <ul className="mt-2 grid gap-3">
        {failed.map((one) => (
          <li key={one.customerId} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <Reason failed={one} />
            <RetryButton
              retry={retry}
              customerId={one.customerId}
              label={t('tryAgain')}
              name={t('tryAgainOf', { customer: one.customerName })}
            />
          </li>
        ))}
      </ul>
      {count > failed.length && <p className="mt-2">{t('more', { count: count - failed.length })}</p>}
    </Banner>
  )
}

function Reason({ failed: { customerId, customerName, failure, unreadable, nextTryAt } }: { failed: FailedRead }) {
  const t = useTranslations('orderImport')
  const errors = useTranslations('errors')
  return (
    <div className="min-w-48 flex-1">
      <TextLink href={`/customers/${customerId}`}>
        <bdi>{customerName}</bdi>
      </TextLink>
      {failure && <p>{errors(failure.code)}</p>}
      {failure && <ErrorDetails error={failure} />}
      {unreadable.length > 0 && <p>{t('unreadable', { count: unreadable.length, ids: unreadable.join(', ') })}</p>}
      {nextTryAt && (
        <p className="text-xs text-ink-3">{t.rich('nextTry', { time: () => <DateTime value={nextTryAt} /> })}</p>
      )}
    </div>
  )
}
