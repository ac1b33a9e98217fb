import 'server-only'
import { eq } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import type { Order } from '@/lib/domain/wire/orders/order'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/**
 * Takes the id of an entry, ours or one placed elsewhere; returns its orders as Partner Center has them now, asked for as the
 * application. partner-center-api.md ch. 7.1, 7.2. Throws AppError: notFound, or why Microsoft could not be asked.
 */
export async function getOrderRecord(
  { db, system }: Pick<ActorContext, 'db' | 'system'>,
  entryId: string,
): Promise<Order[]> {
  if (!isGuid(entryId)) throw new AppError('notFound')
  const [entry] = await db
    .select({ customerId: orderEntries.customerId, orderIds: orderEntries.orderIds })
    .from(orderEntries)
    .where(eq(orderEntries.id, entryId))
  if (!entry || entry.orderIds.length === 0) throw new AppError('notFound')
  const customerId = CustomerId.parse(entry.customerId)
  const { orders } = system.partnerCenterAt('placing')
  try {
    return await Promise.all(entry.orderIds.map((id) => orders.get(customerId, OrderId.parse(id))))
  } catch (error) {
    throw toAppError(error)
  }
}
