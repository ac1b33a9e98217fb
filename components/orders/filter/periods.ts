import type { OrdersPeriod } from '@/lib/domain/orders-filter'

/** In the order in which they are offered. The filter's own list would bring its schema along into the browser. */
export const PERIODS = [
  'today',
  'last7',
  'last30',
  'last90',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'lastYear',
] as const satisfies readonly OrdersPeriod[]
