import type { StoredOrder } from '../partner-center/orders/stored-order.ts'

/** Orders that customers placed before the sandbox first started. */
export function seedOrders(_seededAt: Date): StoredOrder[] {
  return []
}
