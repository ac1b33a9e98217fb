'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { type Failure, settle } from '@/components/customers/read-route'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { ProgressBar } from '@/components/ui/progress-bar'
import { RelativeTime } from '@/components/ui/relative-time'
import type { Action } from '@/lib/domain/action-result'
import type { ResellerRun } from '@/lib/domain/reseller'
import { useResellerRun } from './use-reseller-run'

export type StartRunAction = Action<{ mpnIds: string[] | null }, { runId: string }>
type RunLineProps = { initial: ResellerRun | null; startAction: StartRunAction }

/** How fresh the address book is, how far the run over it has come, and asking Microsoft about everybody again. */
export function RunLine({ initial, startAction }: RunLineProps) {
  const t = useTranslations('resellers.run')
  const router = useRouter()
  const { run, isMoving } = useResellerRun(initial)
  const [isStarting, startTransition] = useTransition()
  const [failure, setFailure] = useState<Failure>()

  function checkAll() {
    startTransition(async () => {
      const result = await settle(startAction({ mpnIds: null }))
      setFailure(result.ok ? undefined : result.error)
      if (result.ok) router.refresh()
    })
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3 tabular-nums">
        {run && isMoving ? (
          <span role="status" className="flex items-center gap-3">
            {run.total > 0 ? t('checking', { checked: run.checked, total: run.total }) : t('waiting')}
            <ProgressBar
              label={t('progress')}
              className="w-32"
              {...(run.total > 0 ? { value: run.checked, max: run.total } : {})}
            />
          </span>
        ) : (
          <>
            {run?.finishedAt && run.state === 'done' && (
              <span role="status">{t.rich('done', { time: () => <RelativeTime value={run.finishedAt ?? ''} /> })}</span>
            )}
            <Button size="small" variant="ghost" icon="refresh" pending={isStarting} onClick={checkAll}>
              {t('checkAll')}
            </Button>
          </>
        )}
      </div>
      <div className="basis-full empty:hidden">
        {failure === 'unreachable' && <Banner kind="error" title={t('unreachable')} />}
        {failure && failure !== 'unreachable' && <ErrorBanner error={failure} />}
        {!isMoving && run?.state === 'failed' && run.failure && <ErrorBanner error={run.failure} />}
      </div>
    </>
  )
}
