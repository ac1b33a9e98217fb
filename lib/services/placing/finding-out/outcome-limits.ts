import 'server-only'
import type { OutcomeLimits } from '@/lib/domain/judge-outcome'
import { LONGEST_CALL_MS } from '../longest-call'

/** How late an order may appear in a customer's list. No setting: less would call an order refused that is on its way. ch. 7.1. */
const ORDER_LIST_LAG_MS = 15 * 60_000

/** What evidence about a press is measured by. */
export const OUTCOME_LIMITS: OutcomeLimits = { listLagMs: ORDER_LIST_LAG_MS, longestCallMs: LONGEST_CALL_MS }
