import 'server-only'
import { shiftDay, todayIn } from '@/lib/domain/calendar-day'
import { barsBetween } from '@/lib/domain/charts/chart-bars'
import type { OrdersBar } from '@/lib/domain/charts/orders-charts'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter } from '../history/entry-filter'
import { countBars } from './count-bars'
import { countUpTo, FEW } from './count-up-to'
import { planFromEntries, planFromRollups, rangesOf } from './plan-chart'

const WEEKS = 12

/** Orders of everyone in the last twelve weeks, this one included, by week from Monday. Takes the person's time zone. */
export async function chartWeeks({ db }: Pick<ActorContext, 'db'>, timeZone: string): Promise<OrdersBar[]> {
  const today = todayIn(timeZone)
  const bars = barsBetween('week', mondayOf(shiftDay(today, -7 * (WEEKS - 1))), today)
  const filter = OrdersFilter.parse({ from: bars[0]?.from })
  const [ranges, { orders }] = await Promise.all([
    rangesOf({ db }, bars, timeZone),
    countUpTo({ db }, entryFilter(filter, timeZone), FEW, timeZone),
  ])
  const plan = orders > FEW ? planFromRollups : planFromEntries
  return (await countBars({ db }, bars, plan(filter, ranges))).bars
}

function mondayOf(day: string): string {
  return shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}
