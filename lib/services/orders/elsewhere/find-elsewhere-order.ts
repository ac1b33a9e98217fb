import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { orderEntries, partnerOrderLines, partnerOrders } from '@/lib/db/schema/history'
import { isGuid } from '@/lib/domain/guid'
import type { ElsewhereOrder } from '@/lib/domain/order-page/elsewhere-order'
import type { ActorContext } from '@/lib/services/context'

/** Takes the id of an entry; returns the order that was placed elsewhere, undefined where it is a press of ours, or nothing. */
export async function findElsewhereOrder(
  { db }: Pick<ActorContext, 'db'>,
  entryId: string,
): Promise<ElsewhereOrder | undefined> {
  if (!isGuid(entryId)) return undefined
  const [entry] = await db
    .select({ customerId: orderEntries.customerId, name: orderEntries.customerName, orderIds: orderEntries.orderIds })
    .from(orderEntries)
    .where(and(eq(orderEntries.id, entryId), eq(orderEntries.source, 'elsewhere')))
  const orderId = entry?.orderIds[0]
  if (!entry || orderId === undefined) return undefined
  const { customerId } = entry
  const [[order], lines] = await Promise.all([
    db
      .select()
      .from(partnerOrders)
      .where(and(eq(partnerOrders.customerId, customerId), eq(partnerOrders.id, orderId))),
    db
      .select()
      .from(partnerOrderLines)
      .where(and(eq(partnerOrderLines.customerId, customerId), eq(partnerOrderLines.orderId, orderId)))
      .orderBy(asc(partnerOrderLines.lineItemNumber)),
  ])
  if (!order) return undefined
  const { currency, total } = order
  return {
    id: entryId,
    orderId,
    customer: { id: customerId, name: entry.name },
    status: order.status,
    orderStatus: order.orderStatus,
    transactionType: order.transactionType,
    createdAt: order.creationDate.toISOString(),
    readAt: order.readAt.toISOString(),
    total: currency !== null && total !== null ? { currency, amount: total } : null,
    lines: lines.map(({ customerId: _customer, orderId: _order, productId: _product, ...line }) => line),
  }
}
