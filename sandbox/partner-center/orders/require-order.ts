import { type Call, Refusal } from '../../http/route.ts'
import type { StoredOrder } from './stored-order.ts'

/** The customer's order of `:orderId`, which has no one format (ch. 7.2). Throws 404/20000. */
export function requireOrder({ world, params }: Call, customerId: string): StoredOrder {
  const wanted = params.orderId?.toLowerCase()
  const order = world.ordersOf(customerId).find(({ id }) => id.toLowerCase() === wanted)
  if (order === undefined) throw new Refusal(404, 20000, `The order ${params.orderId} was not found.`)
  return order
}
