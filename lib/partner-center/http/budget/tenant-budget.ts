import 'server-only'
import { type Budget, createBudget } from './budget'

// On globalThis: the server bundles may hold this module more than once, and Microsoft counts them together.
const kept = globalThis as typeof globalThis & { orderDeskBudgets?: Map<string, Budget> }

/** Takes a tenant at a base URL, and its requests a minute; returns the one budget of it in this process. */
export function tenantBudget(tenant: string, limit: number): Budget {
  kept.orderDeskBudgets ??= new Map()
  const known = kept.orderDeskBudgets.get(tenant)
  if (known) return known
  const budget = createBudget({ limit })
  kept.orderDeskBudgets.set(tenant, budget)
  return budget
}
