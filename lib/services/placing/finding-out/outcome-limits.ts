import 'server-only'
import type { OutcomeLimits } from '@/lib/domain/judge-outcome'
import { env } from '@/lib/env'
import { LONGEST_CALL_MS } from '../longest-call'

/** What evidence about a press is measured by. */
export function outcomeLimits(): OutcomeLimits {
  return { listLagMs: env().ORDER_LIST_LAG_SECONDS * 1000, longestCallMs: LONGEST_CALL_MS }
}
