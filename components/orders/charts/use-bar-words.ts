import { useFormatter } from 'next-intl'
import type { ChartBar, ChartUnit } from '@/lib/domain/charts/chart-bars'

/** At most so many bars have their date under them. */
const TICKS = 4

/** How the bars of a unit are called: in full, and short below every so-manieth, counted from today. */
export function useBarWords(unit: ChartUnit) {
  const format = useFormatter()
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  const day = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  const full = ({ from, to }: ChartBar): string => {
    switch (unit) {
      case 'day':
        return format.dateTime(at(from), { ...day, weekday: 'short' })
      case 'week':
        return from === to ? format.dateTime(at(from), day) : format.dateTimeRange(at(from), at(to), day)
      case 'month':
        return format.dateTime(at(from), { month: 'short', year: 'numeric', timeZone: 'UTC' })
      case 'quarter':
        return format.dateTimeRange(at(from), at(to), { month: 'short', year: 'numeric', timeZone: 'UTC' })
      default:
        return unit satisfies never
    }
  }
  const short = ({ from }: ChartBar): string =>
    format.dateTime(
      at(from),
      unit === 'day' || unit === 'week' ? day : { month: 'short', year: 'numeric', timeZone: 'UTC' },
    )
  const tick = (bars: readonly ChartBar[], index: number): string | undefined => {
    const [bar, every] = [bars[index], Math.ceil(bars.length / TICKS)]
    return bar && (bars.length - 1 - index) % every === 0 ? short(bar) : undefined
  }
  return { full, tick }
}
