import { useTranslations } from 'next-intl'
import { CalendarDay } from '@/components/ui/calendar-day'
import { DateTime } from '@/components/ui/date-time'
import { Description } from '@/components/ui/description-list'
import type { LineCommitment } from '@/lib/domain/commitment/line-commitment'

/** Of all lines together: the last day of the longest, and the first moment after which something cannot be undone. */
export function Bound({ commitments }: { commitments: readonly LineCommitment[] }) {
  const t = useTranslations('commitment')
  const days = commitments.flatMap(({ lastDay }) => lastDay ?? []).sort()
  const lastDay = days.at(-1)
  const ends = commitments.flatMap(({ undo }) => undo?.until ?? []).sort((a, b) => a.getTime() - b.getTime())
  const [firstEnd] = ends
  const isOne = ends.length === commitments.length && ends.at(-1)?.getTime() === firstEnd?.getTime()
  const day = lastDay && <CalendarDay day={lastDay} />
  return (
    <>
      <Description term={t('bound')}>
        {day
          ? new Set(days).size === 1 && days.length === commitments.length
            ? day
            : t.rich('boundLatest', { day: () => day })
          : t(commitments.some(({ kind }) => kind === 'once') ? 'boundOnce' : 'boundNot')}
      </Description>
      <Description term={t('undo')}>
        {firstEnd
          ? t.rich('undoEarliest', {
              isOne: isOne ? 'yes' : 'no',
              time: () => <DateTime value={firstEnd} withUtc />,
            })
          : t('undoNone')}
      </Description>
    </>
  )
}
