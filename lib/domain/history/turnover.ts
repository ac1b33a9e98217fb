import type { EntryStatus } from './order-entry'

/** Nothing was ordered, or nobody knows: no turnover. */
export const NO_TURNOVER: EntryStatus[] = ['placing', 'outcome_unknown', 'refused', 'abandoned', 'cancelled']
