import 'server-only'
import type { Allowance } from './allowance'
import { type Budget, createBudget } from './budget'

// On globalThis: the server bundles may hold this module more than once, and Microsoft counts them together.
const kept = globalThis as typeof globalThis & { orderDeskBudgets?: Map<string, Budget> }

/**
 * Takes a tenant at a base URL, its requests a minute, and what other processes share it by; returns the one budget of
 * it in this process.
 */
export function tenantBudget(tenant: string, limit: number, allowance?: Allowance): Budget {
  kept.orderDeskBudgets ??= new Map()
  const known = kept.orderDeskBudgets.get(tenant)
  if (known) return known
  const budget = createBudget({ limit, allowance })
  kept.orderDeskBudgets.set(tenant, budget)
  return budget
}
