import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** When Microsoft was last asked about the order, and when it is asked again; the line stays when all is settled. */
export function LookTimes({ submission }: { submission: Pick<SubmissionView, 'state' | 'checkedAt' | 'nextLookAt'> }) {
  const t = useTranslations('order')
  const { state, checkedAt, nextLookAt } = submission
  if (state === 'placing') return null
  return (
    <p className="mt-1 text-xs text-ink-3 tabular-nums print:hidden">
      {t.rich('lastChecked', { time: () => <DateTime value={checkedAt} show="seconds" /> })}
      {nextLookAt && ' · '}
      {nextLookAt && t.rich('nextCheck', { time: () => <DateTime value={nextLookAt} show="seconds" /> })}
    </p>
  )
}
