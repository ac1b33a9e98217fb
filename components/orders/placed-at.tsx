import { useFormatter, useNow } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'

/** Day and time; what is of another year says its year instead of the hour. */
export function PlacedAt({ value }: { value: string }) {
  const format = useFormatter()
  const year = (moment: Date) => format.dateTime(moment, { year: 'numeric' })
  if (year(new Date(value)) !== year(useNow())) return <DateTime value={value} show="date" />
  return (
    <>
      <DateTime value={value} show="day" /> <DateTime value={value} show="time" className="text-ink-3" />
    </>
  )
}
