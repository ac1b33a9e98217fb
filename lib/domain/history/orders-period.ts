/**
 * Spans of days that move with the calendar, in the person's time zone, in the order in which they are offered; a saved view
 * keeps the word, not the days. By itself, so that the browser needs no schema to offer them.
 */
export const ORDERS_PERIODS = [
  'today',
  'last7',
  'last30',
  'last90',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'lastYear',
] as const
export type OrdersPeriod = (typeof ORDERS_PERIODS)[number]
