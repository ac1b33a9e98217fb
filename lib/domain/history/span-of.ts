import { shiftDay, todayIn } from '../calendar-day'
import type { OrdersFilter } from '../orders-filter'
import type { OrdersPeriod } from './orders-period'

type Span = { from?: string | undefined; to?: string | undefined }

/** Takes a filter and the person's time zone (IANA name); returns the days it means, both included, as YYYY-MM-DD. */
export function spanOf(filter: Pick<OrdersFilter, 'period' | 'from' | 'to'>, timeZone: string, now = new Date()): Span {
  return filter.period ? periodSpan(filter.period, todayIn(timeZone, now)) : { from: filter.from, to: filter.to }
}

function periodSpan(period: OrdersPeriod, today: string): Span {
  const month = today.slice(0, 7)
  const year = Number(today.slice(0, 4))
  switch (period) {
    case 'today':
      return { from: today, to: today }
    case 'last7':
      return { from: shiftDay(today, -6), to: today }
    case 'last30':
      return { from: shiftDay(today, -29), to: today }
    case 'last90':
      return { from: shiftDay(today, -89), to: today }
    case 'thisMonth':
      return { from: `${month}-01`, to: today }
    case 'lastMonth': {
      const end = shiftDay(`${month}-01`, -1)
      return { from: `${end.slice(0, 7)}-01`, to: end }
    }
    case 'thisYear':
      return { from: `${year}-01-01`, to: today }
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    default:
      return period satisfies never
  }
}
