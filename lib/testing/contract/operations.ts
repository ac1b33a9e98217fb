import type { Operation } from './operation'
import { catalogOperations } from './operations/catalog'
import { customerOperations } from './operations/customers'
import { orderOperations } from './operations/orders'
import { subscriptionOperations } from './operations/subscriptions'

/** Every operation that this product uses or could use, in the order of the client's resources. */
export const operations: readonly Operation[] = [
  ...customerOperations,
  ...catalogOperations,
  ...orderOperations,
  ...subscriptionOperations,
]
