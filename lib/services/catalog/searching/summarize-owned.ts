import 'server-only'
import type { OwnedSummary } from '@/lib/domain/catalog'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'

/** Takes what a customer holds of one product; returns all its seats and the day on which the first of it ends. */
export function summarizeOwned(owned: readonly OwnedSubscription[]): OwnedSummary | null {
  if (owned.length === 0) return null
  const ends = owned.flatMap(({ endDate }) => endDate ?? []).sort()
  return {
    quantity: owned.reduce((sum, { quantity }) => sum + quantity, 0),
    endDate: ends[0] ?? null,
    subscriptions: owned.length,
  }
}
