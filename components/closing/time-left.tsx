import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long is left, to what a person plans with: days and hours, hours and minutes; then when that is. */
export function TimeLeft({ until, now = new Date(), stacked }: { until: string; now?: Date; stacked: boolean }) {
  const t = useTranslations('closing')
  const leftMs = Math.max(0, new Date(until).getTime() - now.getTime())
  const isSoon = leftMs < DAY_MS
  return (
    <span className={classNames('flex gap-x-3 whitespace-nowrap', stacked ? 'flex-col items-end' : 'items-baseline')}>
      <span
        className={classNames(
          'inline-flex items-center gap-1.5 text-sm tabular-nums',
          isSoon ? 'font-medium text-late-ink' : 'text-ink',
        )}
      >
        {isSoon && <Icon name="clock" className="size-3.5" />}
        {wordsOf(leftMs)}
      </span>
      <DateTime value={until} withUtc={!stacked} className="text-xs text-ink-3" />
    </span>
  )

  function wordsOf(left: number): string {
    if (left >= DAY_MS) {
      return t('days', { days: Math.floor(left / DAY_MS), hours: Math.floor((left % DAY_MS) / HOUR_MS) })
    }
    if (left < MINUTE_MS) return t('lastMinute')
    return t('hours', { hours: Math.floor(left / HOUR_MS), minutes: Math.floor((left % HOUR_MS) / MINUTE_MS) })
  }
}
