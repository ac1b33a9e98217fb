import 'server-only'
import type { LineOptions } from '@/lib/domain/order-draft'

/**
 * Takes the options of a draft's line; returns the fields of a cart line and of an order line that say them. A day ends a
 * term at its midnight in UTC. partner-center-api.md ch. 6.3, 6.9, 7.3.
 */
export function toOptions(options: LineOptions) {
  const { promotionId, customTermEndDate, renewsTo, provisioningContext, purchaseCommitment } = options
  return {
    ...(promotionId ? { promotionId } : {}),
    ...(customTermEndDate ? { customTermEndDate: `${customTermEndDate}T00:00:00Z` } : {}),
    ...(renewsTo ? { renewsTo: { termDuration: renewsTo } } : {}),
    ...(Object.keys(provisioningContext).length > 0 ? { provisioningContext } : {}),
    ...(purchaseCommitment
      ? {
          purchaseCommitment: {
            amount: Number(purchaseCommitment.amount),
            currency: purchaseCommitment.currency,
            grain: 'hourly' as const,
          },
        }
      : {}),
  }
}
