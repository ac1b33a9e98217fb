'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import type { SyncProgress } from '@/lib/domain/customer-row'
import { SyncButton } from './sync-button'
import { SyncNotice } from './sync-notice'
import { type SyncAction, useSyncProgress } from './use-sync-progress'

/** How many customers there are and how old the list is, with reading it again; follows a reading while it runs. */
export function SyncLine({ initial, action }: { initial: SyncProgress; action: SyncAction }) {
  const t = useTranslations('customers.sync')
  const router = useRouter()
  const [, startTransition] = useTransition()
  const sync = useSyncProgress(initial, action, () => startTransition(() => router.refresh()))
  const { total, customers, mirroredAt, detailed } = sync.progress
  const again = sync.isMoving && mirroredAt !== null
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3 tabular-nums">
        <p>
          {t('total', { total })}
          {mirroredAt && !again && (
            <>
              {' · '}
              {t.rich('mirrored', { time: () => <RelativeTime value={mirroredAt} /> })}
            </>
          )}
          {again && ` · ${sync.isWaiting ? t('waiting') : t('running', { customers })}`}
          {detailed > 0 && detailed < total && ` · ${t('countries', { detailed })}`}
        </p>
        {/* A failed reading has the button beside its reason. */}
        {sync.progress.state !== 'failed' && <SyncButton sync={sync} variant="ghost" />}
      </div>
      <div className="basis-full empty:hidden">
        <SyncNotice sync={sync} />
      </div>
    </>
  )
}
