import { useFormatter, useTranslations } from 'next-intl'

type RelativeTimeProps = {
  value: Date | string
  /** What "now" is; the moment of rendering unless said otherwise. */
  now?: Date
  className?: string
}

/** "4 minutes ago", with the exact local time and UTC on hover. */
export function RelativeTime({ value, now = new Date(), className }: RelativeTimeProps) {
  const format = useFormatter()
  const t = useTranslations('common')
  const moment = typeof value === 'string' ? new Date(value) : value
  const shape = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const
  const local = format.dateTime(moment, shape)
  const utc = t('utcTime', { time: format.dateTime(moment, { ...shape, timeZone: 'UTC' }) })
  return (
    <time dateTime={moment.toISOString()} title={`${local}\n${utc}`} suppressHydrationWarning className={className}>
      {format.relativeTime(moment, now)}
    </time>
  )
}
