import { useFormatter } from 'next-intl'

/** A day of the calendar (YYYY-MM-DD) as it stands there: the same one in every zone. */
export function CalendarDay({ day }: { day: string }) {
  const format = useFormatter()
  const words = format.dateTime(new Date(`${day}T00:00:00Z`), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return <time dateTime={day}>{words}</time>
}
