import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ConnectionPart } from '@/components/connection/connection-part'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { ProgressBar } from '@/components/ui/progress-bar'
import { Status } from '@/components/ui/status'
import type { ImportProgress } from '@/lib/domain/order-import'
import { ImportLeft } from './import-left'
import { RefreshWhileImporting } from './refresh-while-importing'

type ImportPartProps = {
  progress: ImportProgress
  /** Beginning again. */
  actions: ReactNode
  /** What could not be read, and why. */
  failures: ReactNode
}

/** How far the orders of all customers are read, how quickly, and what was found. */
export function ImportPart({ progress, actions, failures }: ImportPartProps) {
  const t = useTranslations('orderImport')
  const { state, orders, subscriptions, finishedAt, lastReadAt, waiting, failed } = progress
  const isRunning = state === 'running'
  const tone = isRunning ? 'provisioning' : state === 'never' ? 'neutral' : failed > 0 ? 'needs-you' : 'active'
  return (
    <ConnectionPart
      title={t('title')}
      about={t('about')}
      status={<Status tone={tone}>{t(`state.${tone === 'needs-you' ? 'failing' : state}`)}</Status>}
    >
      {isRunning && <Running progress={progress} />}
      {state === 'never' ? (
        <p className="text-sm text-ink-2">{t('never')}</p>
      ) : (
        <DescriptionList>
          <Description term={t('found')} numeric>
            {t('foundText', { orders, subscriptions })}
          </Description>
          {finishedAt && (
            <Description term={t('finished')}>
              <DateTime value={finishedAt} />
            </Description>
          )}
          {!isRunning && lastReadAt && (
            <Description term={t('lastRead')}>
              <DateTime value={lastReadAt} show="seconds" />
            </Description>
          )}
          {!isRunning && waiting > 0 && (
            <Description term={t('waiting')} numeric>
              {t('waitingText', { count: waiting })}
            </Description>
          )}
        </DescriptionList>
      )}
      {failures}
      {state === 'done' && <p className="border-t border-line pt-3 text-sm text-ink-2">{t('kept')}</p>}
      {state === 'done' && actions}
    </ConnectionPart>
  )
}

function Running({ progress }: { progress: ImportProgress }) {
  const t = useTranslations('orderImport')
  const format = useFormatter()
  const { customers, perMinute, startedAt } = progress
  const { done, total } = customers
  return (
    <div className="grid gap-2">
      <RefreshWhileImporting done={done} startedAt={startedAt} />
      <p className="text-sm">
        {t.rich('done', {
          done: format.number(done),
          total: format.number(total),
          strong: (words) => <span className="text-lg font-semibold tabular-nums">{words}</span>,
          quiet: (words) => <span className="text-ink-3">{words}</span>,
        })}
      </p>
      <ProgressBar label={t('bar')} value={done} max={Math.max(1, total)} />
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-3 tabular-nums">
        <span>{perMinute !== null && t('perMinute', { count: Math.round(perMinute) })}</span>
        <span>
          <ImportLeft progress={progress} />
        </span>
      </p>
    </div>
  )
}
