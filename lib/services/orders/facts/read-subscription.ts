import 'server-only'
import type { SubscriptionFacts } from '@/lib/domain/order-page/order-facts'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import type { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'
import { toAppError } from '@/lib/services/to-app-error'

/** However many people look at an order that just became active, Microsoft is asked this often. */
const keepSubscriptions = keepBriefly<SubscriptionFacts>({ freshForMs: 60_000, entries: 500 })

/**
 * A subscription as Microsoft has it now, for a line that became active since its customer was last read. Read as the
 * application. partner-center-api.md ch. 8.2. Throws AppError.
 */
export async function readSubscription(
  { system }: ActorContext,
  { customerId, subscriptionId }: { customerId: string; subscriptionId: string },
): Promise<SubscriptionFacts> {
  try {
    return await keepSubscriptions(`${customerId}/${subscriptionId}`, async () => {
      const { subscriptions } = system.partnerCenterAt('following')
      return toFacts(await subscriptions.get(CustomerId.parse(customerId), SubscriptionId.parse(subscriptionId)))
    })
  } catch (error) {
    throw toAppError(error)
  }
}

function toFacts(read: Subscription): SubscriptionFacts {
  const details = read.refundableQuantity?.details ?? []
  return {
    id: read.id,
    status: read.status,
    quantity: read.quantity ?? 0,
    autoRenewEnabled: read.autoRenewEnabled ?? null,
    startsAt: read.effectiveStartDate ?? null,
    endsAt: read.commitmentEndDate ?? null,
    cancellableUntil: read.cancellationAllowedUntilDate ?? null,
    refundable: details.flatMap(({ quantity, allowedUntilDateTime: until }) =>
      quantity && until ? [{ quantity, until }] : [],
    ),
    promotionId: read.promotionId ?? null,
    readAt: new Date().toISOString(),
  }
}
