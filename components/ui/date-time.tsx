import { useFormatter, useTranslations } from 'next-intl'

const shapes = {
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  both: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  day: { month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type DateTimeProps = {
  /** A Date, or a text that `new Date` reads (ISO 8601). */
  value: Date | string
  show?: keyof typeof shapes
  /** Says UTC in the text as well: where hours count, such as the end of a window. */
  withUtc?: boolean
  className?: string
}

/** A moment in the person's zone, with UTC at hand on hover. */
export function DateTime({ value, show = 'both', withUtc = false, className }: DateTimeProps) {
  const format = useFormatter()
  const t = useTranslations('common')
  const moment = typeof value === 'string' ? new Date(value) : value
  const inUtc = (shape: keyof typeof shapes) => format.dateTime(moment, { ...shapes[shape], timeZone: 'UTC' })
  const sameDay = format.dateTime(moment, shapes.date) === inUtc('date')
  const utc = t('utcTime', { time: inUtc('both') })
  const besideLocal = t('utcTime', { time: inUtc(sameDay ? 'time' : 'both') })
  return (
    <time dateTime={moment.toISOString()} title={utc} suppressHydrationWarning className={className}>
      {format.dateTime(moment, shapes[show])}
      {withUtc && <span className="text-ink-3"> ({besideLocal})</span>}
    </time>
  )
}
