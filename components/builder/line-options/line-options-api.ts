import { ask, orThrow } from '@/components/builder/ask-server'
import type { PlanTerms } from '@/lib/domain/term-ends/plan-terms'

/** A plan as "product:sku". */
export type PlanKey = string

/** What the options of lines are chosen from. Takes plans by "product:sku"; throws RefusedError. */
export async function describePlans(
  customerId: string,
  plans: readonly PlanKey[],
  signal: AbortSignal,
): Promise<PlanTerms[]> {
  const query = new URLSearchParams(plans.map((plan) => ['plan', plan]))
  return orThrow(await ask(`/api/customers/${customerId}/plan-terms?${query}`, { signal }))
}
