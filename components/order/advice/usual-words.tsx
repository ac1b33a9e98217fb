import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { useDuration } from './use-duration'

type UsualWordsProps = { submission: Pick<SubmissionView, 'state' | 'usual' | 'lateAt' | 'settledAt'> }

/** How long such orders take here, and since when this one takes longer; nothing once all is settled. */
export function UsualWords({ submission }: UsualWordsProps) {
  const t = useTranslations('order')
  const duration = useDuration()
  const { state, usual, lateAt, settledAt } = submission
  if (
    settledAt !== null ||
    (state !== 'placed' && state !== 'partly_placed' && state !== 'following' && state !== 'late')
  )
    return null
  const isLate = state === 'late' && lateAt !== null
  if (!isLate && !usual) return null
  return (
    <p className="mt-1">
      {isLate && (
        <strong className="font-medium text-ink">
          {t.rich('lateSince', { time: () => <DateTime value={lateAt} /> })}{' '}
        </strong>
      )}
      {usual && t('usualTimes', { half: duration(usual.p50Ms), most: duration(usual.p95Ms), count: usual.samples })}
    </p>
  )
}
