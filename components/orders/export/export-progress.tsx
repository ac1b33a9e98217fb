import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { ExportProgress as Progress } from '@/lib/domain/orders-export'

/** How many rows are written, and how it ended. */
export function ExportProgress({ progress, isLost }: { progress: Progress | undefined; isLost: boolean }) {
  const t = useTranslations('orderExport')
  if (isLost) return <Ended isGood={false}>{t('notBegun')}</Ended>
  if (!progress) return <Moving text={t('starting')} />
  const { state, rows, total, isTotalExact } = progress
  switch (state) {
    case 'running':
      return (
        <Moving text={t(isTotalExact ? 'progress' : 'progressAbout', { rows, total })} value={rows} max={total}>
          <p className="text-sm text-ink-3">{t('keepOpen')}</p>
        </Moving>
      )
    case 'done':
      return <Ended isGood>{t('done', { rows })}</Ended>
    case 'cancelled':
    case 'failed':
      return <Ended isGood={false}>{t(state)}</Ended>
    default:
      return state satisfies never
  }
}

type MovingProps = { text: string; value?: number; max?: number; children?: React.ReactNode }

function Moving({ text, value, max, children }: MovingProps) {
  const t = useTranslations('orderExport')
  return (
    <div className="grid gap-2">
      <p className="text-sm tabular-nums">{text}</p>
      <ProgressBar label={t('title')} {...(value !== undefined && max ? { value, max } : {})} />
      {children}
    </div>
  )
}

function Ended({ isGood, children }: { isGood: boolean; children: string }) {
  return (
    <p role="status" className="flex items-start gap-2 text-sm">
      <Icon name={isGood ? 'check' : 'alert'} className={isGood ? 'text-active-ink' : 'text-needs-you-ink'} />
      {children}
    </p>
  )
}
