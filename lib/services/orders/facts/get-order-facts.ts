import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { orderDrifts, partnerSubscriptions } from '@/lib/db/schema/history'
import type { OrderFacts, SubscriptionFacts } from '@/lib/domain/order-page/order-facts'
import type { ActorContext } from '@/lib/services/context'

type Asked = { customerId: string; orderIds: readonly string[]; subscriptionIds: readonly string[] }

/** Takes orders and subscriptions of one customer; returns what is known of them from the last time they were read. */
export async function getOrderFacts(
  { db }: Pick<ActorContext, 'db'>,
  { customerId, orderIds, subscriptionIds }: Asked,
): Promise<OrderFacts> {
  const { customerId: ofCustomer, id } = partnerSubscriptions
  const [subscriptions, drifts] = await Promise.all([
    subscriptionIds.length === 0
      ? []
      : db
          .select()
          .from(partnerSubscriptions)
          .where(and(eq(ofCustomer, customerId), inArray(id, [...subscriptionIds]))),
    orderIds.length === 0
      ? []
      : db
          .select()
          .from(orderDrifts)
          .where(and(eq(orderDrifts.customerId, customerId), inArray(orderDrifts.orderId, [...orderIds])))
          .orderBy(asc(orderDrifts.orderId), asc(orderDrifts.lineItemNumber), asc(orderDrifts.kind)),
  ])
  return {
    subscriptions: subscriptions.map(toFacts),
    drifts: drifts.map(({ customerId: _, foundAt, ...drift }) => ({ ...drift, foundAt: foundAt.toISOString() })),
  }
}

function toFacts(row: typeof partnerSubscriptions.$inferSelect): SubscriptionFacts {
  const { id, status, quantity, autoRenewEnabled, refundable, promotionId } = row
  return {
    ...{ id, status, quantity, autoRenewEnabled, refundable, promotionId },
    startsAt: row.effectiveStartDate?.toISOString() ?? null,
    endsAt: row.commitmentEndDate?.toISOString() ?? null,
    cancellableUntil: row.cancellationAllowedUntilDate?.toISOString() ?? null,
    readAt: row.readAt.toISOString(),
  }
}
