import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { ErrorDetails } from '@/components/ui/error-details'
import { ProgressBar } from '@/components/ui/progress-bar'
import { FailureBanner } from '../failure-banner'
import { SyncButton } from './sync-button'
import type { CustomerSync } from './use-sync-progress'

/**
 * The mirror being filled for the first time, or having failed. Later readings happen behind the list that is there and
 * are nobody's business here.
 */
export function SyncNotice({ sync }: { sync: CustomerSync }) {
  const t = useTranslations('customers.sync')
  const errors = useTranslations('errors')
  const { progress, isMoving, failure } = sync
  if (failure) return <FailureBanner failure={failure} action={<SyncButton sync={sync} />} />
  if (isMoving && progress.mirroredAt === null) return <Filling sync={sync} />
  if (progress.state !== 'failed') return null
  return (
    <Banner kind="warn" title={t('failed')} announce action={<SyncButton sync={sync} />}>
      {progress.failure ? errors(progress.failure.code) : t('interrupted')}
      {progress.failure && <ErrorDetails error={progress.failure} />}
    </Banner>
  )
}

function Filling({ sync: { progress, isWaiting } }: { sync: CustomerSync }) {
  const t = useTranslations('customers.sync')
  const { customers, pages } = progress
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-sunken px-4 py-3">
      <ProgressBar label={t('progress')} />
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2 tabular-nums">
        {isWaiting ? t('waiting') : `${t('running', { customers })} · ${t('pages', { pages })}`}
        {!isWaiting && <span className="text-ink-3">{t('searchable')}</span>}
      </p>
    </div>
  )
}
