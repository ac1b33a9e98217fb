import { useTranslations } from 'next-intl'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { ImportProgress as Progress } from '@/lib/domain/order-import'
import { ImportLeft } from './import-left'
import { RefreshWhileImporting } from './refresh-while-importing'

/** One line above a list that is not whole yet: how far the reading of everything is. */
export function ImportProgress({ progress }: { progress: Progress }) {
  const t = useTranslations('orderImport')
  const { customers, startedAt } = progress
  return (
    <div className="mb-5 grid gap-2 rounded-lg border border-line bg-sunken px-4 py-2.5">
      <RefreshWhileImporting done={customers.done} startedAt={startedAt} />
      <p className="flex flex-wrap justify-between gap-x-4 gap-y-0.5 text-sm text-ink-2 tabular-nums">
        <span>{t('line', customers)}</span>
        <span className="text-ink-3">
          <ImportLeft progress={progress} />
        </span>
      </p>
      <ProgressBar label={t('bar')} value={customers.done} max={Math.max(1, customers.total)} />
      <p className="text-xs text-ink-3">{t('lineText')}</p>
    </div>
  )
}
