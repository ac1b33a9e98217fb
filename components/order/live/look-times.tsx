import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** When Microsoft was last asked about the order, and when it is asked again; the line stays when all is settled. */
export function LookTimes({
  submission,
}: {
  submission: Pick<SubmissionView, 'state' | 'checkedAt' | 'nextLookAt' | 'checks'>
}) {
  const t = useTranslations('order')
  const { state, checkedAt, nextLookAt, checks } = submission
  if (state === 'placing') return null
  // Until the first look, the time would be that of the press itself.
  const wasLookedAt = state !== 'outcome_unknown' || checks.length > 0
  return (
    <p className="mt-1 text-xs text-ink-3 tabular-nums print:hidden">
      {wasLookedAt && t.rich('lastChecked', { time: () => <DateTime value={checkedAt} show="seconds" /> })}
      {wasLookedAt && nextLookAt && ' · '}
      {nextLookAt && t.rich('nextCheck', { time: () => <DateTime value={nextLookAt} show="seconds" /> })}
    </p>
  )
}
