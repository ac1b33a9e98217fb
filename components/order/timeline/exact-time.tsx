import { useFormatter, useTranslations } from 'next-intl'

const SECONDS = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const

/** When something happened, to the second: in the person's zone, and below it in UTC, with the day where that is another. */
export function ExactTime({ value }: { value: string }) {
  const format = useFormatter()
  const t = useTranslations('common')
  const moment = new Date(value)
  const local = format.dateTime(moment, SECONDS)
  const utc = format.dateTime(moment, { ...SECONDS, timeZone: 'UTC' })
  const isSameDay = format.dateTime(moment, DAY) === format.dateTime(moment, { ...DAY, timeZone: 'UTC' })
  const exact = isSameDay ? utc : format.dateTime(moment, { ...DAY, ...SECONDS, timeZone: 'UTC' })
  return (
    <time
      dateTime={value}
      className="text-end text-xs leading-5 tabular-nums max-sm:col-start-2 max-sm:flex max-sm:flex-wrap max-sm:gap-x-2 max-sm:text-start"
    >
      <span className="block text-ink-2">{local}</span>
      <span className="block text-ink-3">{t('utcTime', { time: exact })}</span>
    </time>
  )
}
